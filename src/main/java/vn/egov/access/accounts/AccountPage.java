package vn.egov.access.accounts;

import java.util.List;

/**
 * Some of the accounts that were looked for.
 *
 * @param page from 1 to {@code pages}
 * @param total of all pages
 */
public record AccountPage(int page, int pages, int total, List<AccountView> accounts) {

  private static final int SIZE = 50;

  /** The nearest page that there is. */
  static AccountPage of(List<AccountView> all, int wanted) {
    int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int page = Math.min(Math.max(wanted, 1), pages);
    int from = (page - 1) * SIZE;
    List<AccountView> shown = all.subList(from, Math.min(from + SIZE, all.size()));
    return new AccountPage(page, pages, all.size(), List.copyOf(shown));
  }
}
