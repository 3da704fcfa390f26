package vn.egov.access.web;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody whom the engine knows, with the groups of this moment. */
record EngineUser(String id, List<String> groups) {

  /** Signed in; the authorities are the groups. */
  UsernamePasswordAuthenticationToken signedIn() {
    return UsernamePasswordAuthenticationToken.authenticated(
        id, null, AuthorityUtils.createAuthorityList(groups));
  }
}
