package vn.egov.cycle;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a manager typed, as typed: nothing is known to be right yet. Days are {@code yyyy-MM-dd}.
 *
 * @param tiers names of {@link vn.egov.unit.Tier}
 * @param verification needed where districts verify
 * @param graceDays working days after the submission deadline; blank for none
 * @param reminderDays working days before the submission deadline, separated by commas; blank for
 *     none
 */
public record LaunchRequest(
    @Nullable String cycleCode,
    @Nullable String cycleName,
    @Nullable String cycleNameEn,
    @Nullable String periodFrom,
    @Nullable String periodTo,
    @Nullable String criteriaSetVersion,
    List<String> tiers,
    boolean verifiedByDistrict,
    StageEnd submission,
    StageEnd verification,
    StageEnd review,
    StageEnd appeal,
    @Nullable String graceDays,
    @Nullable String reminderDays) {

  /** The names of all fields, as the launch form and the API have them. */
  public static final Set<String> FIELDS =
      Set.of(
          "cycleCode",
          "cycleName",
          "cycleNameEn",
          "periodFrom",
          "periodTo",
          "criteriaSetVersion",
          "tiers",
          "verifiedByDistrict",
          "submissionDeadline",
          "submissionDays",
          "graceDays",
          "verificationDeadline",
          "verificationDays",
          "reviewDeadline",
          "reviewDays",
          "appealDeadline",
          "appealDays",
          "reminderDays");

  /**
   * @param text what was typed into the field of that name
   */
  public static LaunchRequest of(
      Function<String, @Nullable String> text, List<String> tiers, boolean verifiedByDistrict) {
    return new LaunchRequest(
        text.apply("cycleCode"),
        text.apply("cycleName"),
        text.apply("cycleNameEn"),
        text.apply("periodFrom"),
        text.apply("periodTo"),
        text.apply("criteriaSetVersion"),
        tiers,
        verifiedByDistrict,
        StageEnd.of(text, "submission"),
        StageEnd.of(text, "verification"),
        StageEnd.of(text, "review"),
        StageEnd.of(text, "appeal"),
        text.apply("graceDays"),
        text.apply("reminderDays"));
  }

  /**
   * When a stage ends: one of the two.
   *
   * @param stage as the names of its fields begin
   * @param workingDays from the start of the stage
   */
  public record StageEnd(String stage, @Nullable String day, @Nullable String workingDays) {

    private static StageEnd of(Function<String, @Nullable String> text, String stage) {
      return new StageEnd(stage, text.apply(stage + "Deadline"), text.apply(stage + "Days"));
    }

    /** Where whoever looks for a fault finds the end of the stage. */
    String givenField() {
      return TypedValues.isBlank(workingDays) ? dayField() : workingDaysField();
    }

    String dayField() {
      return stage + "Deadline";
    }

    String workingDaysField() {
      return stage + "Days";
    }
  }
}
