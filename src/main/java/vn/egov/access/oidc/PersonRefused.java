package vn.egov.access.oidc;

import org.springframework.security.core.AuthenticationException;

/** The provider knows this person, and we do not let them in. It is on the trail already. */
public class PersonRefused extends AuthenticationException {

  private final Refusal refusal;

  PersonRefused(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
