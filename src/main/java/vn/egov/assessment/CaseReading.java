package vn.egov.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.Scorecard;
import vn.egov.shared.BilingualText;
import vn.egov.unit.Tier;

/**
 * As much of a case file as one reader may see.
 *
 * @param unitName at the launch of the cycle
 * @param submissions how often the unit has submitted
 * @param submissionDue the last moment at which a submission is in time
 * @param acceptedUntil the last moment at which one is taken
 * @param late whether the first came after it was due
 * @param response null until the unit has answered its result, or where it is not shown
 * @param next null while nobody has a date to keep
 * @param reopenedAt when the submission was reopened after the deadline, an exception
 * @param sheets the newest sheet of each stage that is shown
 * @param returns why the file was returned, oldest first
 * @param scorecard the newest that is shown
 */
public record CaseReading(
    AssessmentKey key,
    BilingualText unitName,
    Tier tier,
    AssessmentStatus status,
    Verification verification,
    int submissions,
    Instant submissionDue,
    Instant acceptedUntil,
    @Nullable Instant submittedAt,
    boolean late,
    @Nullable Instant responseDue,
    @Nullable Response response,
    @Nullable NextDate next,
    @Nullable Instant reopenedAt,
    @Nullable String reopeningReason,
    Map<Stage, Sheet> sheets,
    List<Return> returns,
    @Nullable Scorecard scorecard) {

  public CaseReading {
    sheets = Map.copyOf(sheets);
    returns = List.copyOf(returns);
  }

  public Optional<Sheet> sheet(Stage stage) {
    return Optional.ofNullable(sheets.get(stage));
  }

  /**
   * @param account who made it; null where that is not shown
   * @param remarks the words that went with the whole: reasons, grounds
   */
  public record Sheet(
      Instant at, @Nullable String account, @Nullable String remarks, AnswerSheet answers) {}

  /**
   * @param account who returned the file; null where that is not shown
   * @param notes what was noted at single criteria, by their codes
   */
  public record Return(
      Instant at, @Nullable String account, @Nullable String remarks, Map<String, String> notes) {

    public Return {
      notes = Map.copyOf(notes);
    }
  }
}
