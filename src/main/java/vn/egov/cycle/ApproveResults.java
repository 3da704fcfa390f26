package vn.egov.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** The leader signs the compiled result or returns it with a reason. */
@UseCase
public class ApproveResults {

  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./&-]{0,49}");
  private static final int MAX_REMARKS = 2000;

  private final Cycles cycles;
  private final Clock clock;

  ApproveResults(Cycles cycles, Clock clock) {
    this.cycles = cycles;
    this.clock = clock;
  }

  /**
   * @param number of the decision, such as {@code 1234/QĐ-UBND}
   * @param date of the decision, {@code yyyy-MM-dd}, not in the future
   */
  public void approve(
      CycleCode code, String leader, @Nullable String number, @Nullable String date) {
    String trimmed = number == null ? "" : number.strip();
    if (!NUMBER.matcher(trimmed).matches()) {
      throw new BusinessRuleViolation(
          Problem.at("decisionNumber", "approval.decision-number", trimmed));
    }
    cycles.get(code).approve(leader, new Decision(trimmed, day(date)));
  }

  private LocalDate day(@Nullable String date) {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    try {
      LocalDate day = LocalDate.parse(date == null ? "" : date.strip());
      if (!day.isAfter(today) && day.getYear() >= 2000) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Falls through to the same refusal.
    }
    throw new BusinessRuleViolation(
        Problem.at("decisionDate", "approval.decision-date", date == null ? "" : date, today));
  }

  public void returnForRevision(CycleCode code, @Nullable String remarks) {
    String reason = remarks == null ? "" : remarks.strip();
    if (reason.isEmpty() || reason.length() > MAX_REMARKS) {
      throw new BusinessRuleViolation(Problem.at("remarks", "remarks.required", MAX_REMARKS));
    }
    cycles.get(code).returnForRevision(reason);
  }
}
