package vn.egov.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.AssessmentKey;
import vn.egov.cycle.CycleCode;
import vn.egov.unit.UnitCode;

/**
 * What happened, once.
 *
 * @param about the cycle; null for what concerns no single one
 * @param unit the unit concerned, or the district
 * @param account the person concerned
 * @param round tells one happening of its kind from the next: its number, its day, its document
 * @param due the day that the reader has to know
 * @param detail what somebody wrote, or a list; cut at {@value #MAX_DETAIL} characters
 */
public record Occasion(
    @Nullable CycleCode about,
    @Nullable UnitCode unit,
    @Nullable String account,
    String round,
    @Nullable LocalDate due,
    @Nullable String detail) {

  static final int MAX_DETAIL = 4000;

  public Occasion {
    if (detail != null && detail.length() > MAX_DETAIL) {
      int end = MAX_DETAIL - 1;
      end = Character.isHighSurrogate(detail.charAt(end - 1)) ? end - 1 : end;
      detail = detail.substring(0, end) + "…";
    }
  }

  public static Occasion onCase(AssessmentKey key, Object round) {
    return new Occasion(key.cycle(), key.unit(), null, round.toString(), null, null);
  }

  public static Occasion inCycle(CycleCode cycle, Object round) {
    return new Occasion(cycle, null, null, round.toString(), null, null);
  }

  public static Occasion ofPerson(String account, Object round) {
    return new Occasion(null, null, account, round.toString(), null, null);
  }

  public Occasion due(@Nullable LocalDate day) {
    return new Occasion(about, unit, account, round, day, detail);
  }

  public Occasion detail(@Nullable String text) {
    return new Occasion(about, unit, account, round, due, text);
  }

  /** The same every time that the same thing is told, however often a job repeats it. */
  String keyOf(NoticeKind kind) {
    return kind
        + "/"
        + (about == null ? "-" : about)
        + "/"
        + (unit == null ? account == null ? "-" : account : unit)
        + "/"
        + round;
  }
}
