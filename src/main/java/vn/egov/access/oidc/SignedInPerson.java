package vn.egov.access.oidc;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/**
 * Somebody who has come in from the provider, under the id of their account. Groups are asked of
 * the engine at each request; the token is kept for signing out at the provider.
 */
class SignedInPerson extends DefaultOidcUser {

  private final String account;

  SignedInPerson(String account, OidcIdToken token) {
    super(List.of(), token);
    this.account = account;
  }

  @Override
  public String getName() {
    return account;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other)
        && other instanceof SignedInPerson person
        && person.account.equals(account);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), account);
  }
}
