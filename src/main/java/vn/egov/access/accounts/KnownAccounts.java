package vn.egov.access.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts that exist, and what differs from them only by case. */
final class KnownAccounts {

  private final Map<String, AccountView> accounts = new HashMap<>();
  private final Map<String, String> ignoringCase = new HashMap<>();

  KnownAccounts(List<AccountView> all) {
    for (AccountView account : all) {
      accounts.put(account.id(), account);
      ignoringCase.put(account.id().toLowerCase(Locale.ROOT), account.id());
    }
  }

  @Nullable AccountView find(String id) {
    return accounts.get(id);
  }

  /** An account that people would take for this one, which does not exist. */
  Optional<String> lookalike(String id) {
    return Optional.ofNullable(ignoringCase.get(id.toLowerCase(Locale.ROOT)));
  }
}
