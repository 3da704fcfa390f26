package vn.egov.access.accounts;

import org.jspecify.annotations.Nullable;
import vn.egov.shared.SearchWords;

/**
 * Which accounts somebody looks for; what is null or blank matters not.
 *
 * @param unit code of the unit that they work for
 * @param group id of a group
 * @param q words of id, name or address, with or without diacritics
 */
public record AccountFilter(
    @Nullable String unit, @Nullable String group, @Nullable String q, @Nullable Boolean locked) {

  private static final int MAX_LENGTH = 100;

  public AccountFilter {
    unit = orNull(unit);
    group = orNull(group);
  }

  boolean takes(AccountView account, SearchWords words) {
    return (group == null || account.groups().contains(group))
        && (unit == null || isOf(account, unit))
        && (locked == null || locked == account.locked())
        && (words.none() || words.in(text(account)));
  }

  SearchWords words() {
    String text = q == null ? "" : q;
    return SearchWords.of(text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH));
  }

  private static boolean isOf(AccountView account, String unit) {
    return account.posts().stream()
        .anyMatch(post -> post.unit() != null && post.unit().value().equals(unit));
  }

  private static String text(AccountView account) {
    return account.id() + " " + account.name() + " " + account.email();
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
