package vn.egov.access.web;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.egov.audit.Actor;
import vn.egov.audit.CurrentActor;

/** The engine's user, who is the one that signed in, and the address that the request came from. */
@Component
class RequestActor implements CurrentActor {

  private final IdentityService identities;

  RequestActor(@Lazy IdentityService identities) {
    this.identities = identities;
  }

  @Override
  public Actor get() {
    Authentication user = identities.getCurrentAuthentication();
    String account = user == null || user.getUserId() == null ? Actor.SYSTEM : user.getUserId();
    return new Actor(account, address());
  }

  private static @Nullable String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr()
        : null;
  }
}
