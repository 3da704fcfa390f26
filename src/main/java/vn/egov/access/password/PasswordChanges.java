package vn.egov.access.password;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.egov.access.Standings;
import vn.egov.access.throttle.SignInThrottle;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/** What follows when the engine takes a password, on whatever way it came. */
@Component
class PasswordChanges {

  private final Standings standings;
  private final SignInThrottle throttle;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  PasswordChanges(
      Standings standings,
      SignInThrottle throttle,
      AuditTrail trail,
      ApplicationEventPublisher events) {
    this.standings = standings;
    this.throttle = throttle;
    this.trail = trail;
    this.events = events;
  }

  /**
   * @param by null where our own code sets it, which says itself what the password is worth
   */
  void passwordSet(String account, @Nullable String by) {
    if (by == null) {
      return;
    }
    boolean own = by.equals(account);
    standings.passwordSet(account, !own);
    trail.record(
        AuditEvent.of(own ? AuditAction.PASSWORD_CHANGED : AuditAction.PASSWORD_GIVEN)
            .about(account));
    if (own) {
      events.publishEvent(new PasswordSet(account, standings.of(account).stamp()));
    }
  }

  void removed(String account) {
    standings.removed(account);
  }

  void unlocked(String account) {
    throttle.release(account);
  }
}
