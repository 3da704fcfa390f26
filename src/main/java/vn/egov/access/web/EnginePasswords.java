package vn.egov.access.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in by the engine's passwords; an unknown user and a wrong password look the same. */
@Component
class EnginePasswords implements AuthenticationProvider {

  private final EngineUsers users;

  EnginePasswords(EngineUsers users) {
    this.users = users;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String id = attempt.getName();
    String password = String.valueOf(attempt.getCredentials());
    if (id.isBlank() || !users.isPassword(id, password)) {
      throw refused();
    }
    return users.find(id).orElseThrow(EnginePasswords::refused).signedIn();
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }

  private static BadCredentialsException refused() {
    return new BadCredentialsException("unknown user, wrong password or locked");
  }
}
