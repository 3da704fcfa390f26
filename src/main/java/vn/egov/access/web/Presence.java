package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.egov.access.Standings;

/** Who is there, of those who have signed in: asked of the database for each request. */
@Component
class Presence {

  private final EngineUsers users;
  private final Standings standings;
  private final Sessions sessions;

  Presence(EngineUsers users, Standings standings, Sessions sessions) {
    this.users = users;
    this.standings = standings;
    this.sessions = sessions;
  }

  /** Nobody, once the account is gone or locked, the session is over or a password is due. */
  Optional<EngineUser> of(
      Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
    Optional<EngineUser> user = users.find(signedIn.getName());
    Standings.View standing = standings.of(signedIn.getName());
    Optional<SessionEnd> end =
        user.isEmpty() || standing.locked()
            ? Optional.of(SessionEnd.CHANGED)
            : end(signedIn, request, standing.stamp());
    if (end.isPresent()) {
      if (!isProgram(signedIn)) {
        forget(end.get(), request, response);
      }
      return Optional.empty();
    }
    if (standing.initialPassword() && !PasswordDue.isOpenTo(request)) {
      PasswordDue.mark(request);
      return Optional.empty();
    }
    return user;
  }

  private Optional<SessionEnd> end(Authentication signedIn, HttpServletRequest request, int stamp) {
    return signedIn.getDetails() instanceof SignInMark mark && mark.program()
        ? Optional.of(SessionEnd.CHANGED).filter(end -> mark.stamp() != stamp)
        : sessions.look(request, stamp);
  }

  private static boolean isProgram(Authentication signedIn) {
    return signedIn.getDetails() instanceof SignInMark mark && mark.program();
  }

  private static void forget(
      SessionEnd end, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
      EndNotice.leave(end, request, response);
    }
  }
}
