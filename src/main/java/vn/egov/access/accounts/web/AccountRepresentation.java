package vn.egov.access.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.access.accounts.AccountPage;
import vn.egov.access.accounts.AccountView;
import vn.egov.access.accounts.Post;

/**
 * An account on the wire; nothing of its password.
 *
 * @param roles such as {@code officer 061} or {@code reviewer}
 * @param groups ids of the engine's groups, those of the roles among them
 * @param lockReason null unless locked
 * @param initialPassword whether the password is still the one that an administrator gave
 * @param fromProvider whether its person signs in elsewhere
 */
record AccountRepresentation(
    String id,
    String name,
    @Nullable String email,
    List<String> roles,
    List<String> groups,
    boolean locked,
    @Nullable String lockReason,
    boolean initialPassword,
    boolean fromProvider) {

  static AccountRepresentation of(AccountView account) {
    return new AccountRepresentation(
        account.id(),
        account.name(),
        account.email(),
        account.posts().stream().map(Post::toString).toList(),
        List.copyOf(account.groups()),
        account.locked(),
        account.lockReason(),
        account.initialPassword(),
        account.fromProvider());
  }

  /**
   * @param page from 1 to {@code pages}
   * @param total accounts on all pages
   */
  record Page(int page, int pages, int total, List<AccountRepresentation> accounts) {

    static Page of(AccountPage page) {
      return new Page(
          page.page(),
          page.pages(),
          page.total(),
          page.accounts().stream().map(AccountRepresentation::of).toList());
    }
  }
}
