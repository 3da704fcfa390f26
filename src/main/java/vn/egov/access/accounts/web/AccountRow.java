package vn.egov.access.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.access.accounts.AccountView;

/**
 * An account on a page.
 *
 * @param roles in the reader's words
 * @param own whether it is that of the reader
 */
record AccountRow(
    String id,
    String name,
    @Nullable String email,
    List<String> roles,
    boolean inUnit,
    boolean locked,
    @Nullable String lockReason,
    boolean initialPassword,
    boolean fromProvider,
    boolean own) {

  static AccountRow of(AccountView account, RoleText words, String reader) {
    return new AccountRow(
        account.id(),
        account.name(),
        account.email(),
        words.of(account),
        account.posts().stream().anyMatch(post -> post.unit() != null),
        account.locked(),
        account.lockReason(),
        account.initialPassword(),
        account.fromProvider(),
        account.id().equals(reader));
  }
}
