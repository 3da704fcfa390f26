package vn.egov.access.web;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, if it is somebody: Spring Security has a name for nobody as well. */
final class SignedIn {

  private SignedIn() {}

  static Optional<Authentication> now() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(who -> !(who instanceof AnonymousAuthenticationToken));
  }
}
