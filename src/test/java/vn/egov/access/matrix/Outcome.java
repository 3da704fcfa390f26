package vn.egov.access.matrix;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.egov.access.Caller;

/**
 * What an answer comes to, in the letters of the tables.
 *
 * <ul>
 *   <li>{@code -} refused: 401, 403, 404, or sent to the sign-in
 *   <li>{@code ok} done, or shown, with nothing of A's or B's in it
 *   <li>{@code A}, {@code B} something of A's, of B's cases; {@code R} of a review that is not
 *       announced; {@code P} the account of somebody else
 *   <li>{@code #3} a count and nothing else; {@code #many} from ten on, where it tells no more
 *   <li>{@code bad} refused for what it says (400, 409, 415), not for who says it
 *   <li>{@code FAULT} anything else; never to be put into a table
 * </ul>
 */
final class Outcome {

  static final String REFUSED = "-";
  static final String FAULT = "FAULT";

  private static final Set<Integer> NOT_ALLOWED = Set.of(401, 403, 404);
  private static final Set<Integer> NOT_SENSIBLE = Set.of(400, 409, 415, 422);
  private static final Pattern COUNT = Pattern.compile("\\{\"count\":(\\d+)}");
  private static final List<String> PEOPLE =
      Stream.concat(Arrays.stream(Role.values()).map(Role::account), Stream.of("reviewer1"))
          .toList();

  private final Names names;

  Outcome(Names names) {
    this.names = names;
  }

  String of(HttpResponse<String> answer, Role role) {
    int status = answer.statusCode();
    boolean sentAway = status / 100 == 3 && Caller.location(answer).contains("/sign-in?next=");
    if (NOT_ALLOWED.contains(status) || sentAway) {
      return REFUSED;
    }
    if (NOT_SENSIBLE.contains(status)) {
      return "bad";
    }
    return status / 100 == 2 || status / 100 == 3 ? shown(answer.body(), role) : FAULT + status;
  }

  private String shown(String body, Role role) {
    Matcher count = COUNT.matcher(body);
    if (count.matches()) {
      return "#" + (count.group(1).length() == 1 ? count.group(1) : "many");
    }
    String letters =
        (holds(body, names.ofA()) ? "A" : "")
            + (holds(body, names.ofB()) ? "B" : "")
            + (body.contains(World.SECRET_REVIEW) ? "R" : "")
            + (holds(body, PEOPLE.stream().filter(p -> !p.equals(role.account())).toList())
                ? "P"
                : "");
    return letters.isEmpty() ? "ok" : letters;
  }

  /** A refusal tells nothing either. */
  boolean leaks(HttpResponse<String> answer) {
    return holds(answer.body(), List.of(World.SECRET_A, World.SECRET_B, World.SECRET_REVIEW));
  }

  private static boolean holds(String body, Collection<String> marks) {
    return marks.stream().anyMatch(body::contains);
  }
}
