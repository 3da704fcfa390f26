package vn.egov.access.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** The provider does not answer, or not as a provider does. */
public class ProviderUnavailable extends AuthenticationException {

  ProviderUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
