package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.egov.access.SignInSettings;
import vn.egov.access.Standings;
import vn.egov.access.password.PasswordSet;

/**
 * How long a session counts. The web applications ask for news by themselves, so that what they
 * send is no sign of somebody's being there; a script of ours tells of keys and clicks instead.
 */
@Component
class Sessions implements SessionAuthenticationStrategy {

  private static final String LIFE = SessionLife.class.getName();
  private static final String ACTIVE = LIFE + ".active";
  private static final String BY_THEMSELVES = "/camunda/api/";
  private static final Duration EXACT_ENOUGH = Duration.ofSeconds(10);

  private final SignInSettings settings;
  private final Standings standings;
  private final Clock clock;

  Sessions(SignInSettings settings, Standings standings, Clock clock) {
    this.settings = settings;
    this.standings = standings;
    this.clock = clock;
  }

  /** A new id for the session, and the beginning of its life. */
  SessionAuthenticationStrategy fromSignIn() {
    return new CompositeSessionAuthenticationStrategy(
        List.of(new ChangeSessionIdAuthenticationStrategy(), this));
  }

  /** However somebody signed in. */
  @Override
  public void onAuthentication(
      Authentication user, HttpServletRequest request, HttpServletResponse response) {
    int stamp =
        user.getDetails() instanceof SignInMark mark
            ? mark.stamp()
            : standings.of(user.getName()).stamp();
    HttpSession session = request.getSession();
    session.setAttribute(LIFE, new SessionLife(clock.instant(), stamp));
    session.setAttribute(ACTIVE, clock.instant());
  }

  /** Why the session of a request no longer counts, if so; else it goes on. */
  Optional<SessionEnd> look(HttpServletRequest request, int stamp) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(LIFE) instanceof SessionLife life)
        || !(session.getAttribute(ACTIVE) instanceof Instant active)
        || life.stamp() != stamp) {
      return Optional.of(SessionEnd.CHANGED);
    }
    Instant now = clock.instant();
    if (isOver(life.began(), settings.sessionLimit(), now)) {
      return Optional.of(SessionEnd.LIMIT);
    }
    if (isOver(active, settings.idleLimit(), now)) {
      return Optional.of(SessionEnd.IDLE);
    }
    if (!request.getRequestURI().startsWith(BY_THEMSELVES) && isOver(active, EXACT_ENOUGH, now)) {
      session.setAttribute(ACTIVE, now);
    }
    return Optional.empty();
  }

  /** Whoever changes the own password need not sign in again where they did. */
  @EventListener
  void goesOn(PasswordSet change) {
    Authentication user = SecurityContextHolder.getContext().getAuthentication();
    if (user != null
        && user.getName().equals(change.account())
        && RequestContextHolder.getRequestAttributes()
            instanceof ServletRequestAttributes current) {
      HttpSession session = current.getRequest().getSession(false);
      if (session != null && session.getAttribute(LIFE) instanceof SessionLife life) {
        session.setAttribute(LIFE, new SessionLife(life.began(), change.stamp()));
      }
    }
  }

  private static boolean isOver(Instant since, Duration limit, Instant now) {
    return Duration.between(since, now).compareTo(limit) > 0;
  }
}
