package vn.egov.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is concerned by which kind of open work, and how a list of it is kept in the text of a
 * notice: a line each, its parts separated by blanks.
 *
 * @param district null for work that is nobody's in particular
 * @param overdue of {@code count}, those whose day has passed
 */
public record Work(Kind kind, String cycle, @Nullable String district, long count, long overdue) {

  /** Steps that wait for somebody. */
  public enum Kind {
    SUBMISSION,
    VERIFICATION,
    REVIEW,
    ANSWER,
    APPEAL,
    APPROVAL,
    REVISION
  }

  /** The unit's answer is the unit's own affair, and the signature the leader's. */
  private static final Set<Kind> LOOKED_AFTER =
      Set.of(Kind.SUBMISSION, Kind.VERIFICATION, Kind.REVIEW, Kind.APPEAL, Kind.REVISION);

  boolean concerns(Audiences.Duties duties) {
    return duties.does().contains(kind)
        || duties.manages() && LOOKED_AFTER.contains(kind)
        || kind == Kind.VERIFICATION && district != null && duties.districts().contains(district);
  }

  public String line() {
    return kind
        + " "
        + cycle
        + " "
        + (district == null ? "-" : district)
        + " "
        + count
        + " "
        + overdue;
  }

  /** What {@link #line} wrote, line by line. */
  public static List<Work> read(String lines) {
    List<Work> all = new ArrayList<>();
    for (String line : lines.split("\n")) {
      String[] part = line.split(" ");
      if (part.length == 5) {
        all.add(
            new Work(
                Kind.valueOf(part[0]),
                part[1],
                part[2].equals("-") ? null : part[2],
                Long.parseLong(part[3]),
                Long.parseLong(part[4])));
      }
    }
    return all;
  }
}
