package vn.egov.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.cycle.CycleDates.Stage;
import vn.egov.cycle.CycleDates.StageName;
import vn.egov.shared.Refusals;
import vn.egov.unit.TestUnits;

/** Deadlines given as so many working days, or as days, or as both. */
class LaunchInWorkingDaysTests {

  private final CycleFixture fixture =
      new CycleFixture(TestUnits.district("061"), TestUnits.commune("01852", "061"));

  /** Wednesday, 1 July 2026; nothing but weekends until 2 September and its swapped days. */
  @Test
  void eachStageIsCountedFromTheEndOfTheOneBefore() {
    fixture.launch(inWorkingDays());
    assertThat(fixture.cycle().calendar())
        .isEqualTo(
            new Calendar(
                LocalDate.of(2026, 7, 22),
                LocalDate.of(2026, 7, 22),
                LocalDate.of(2026, 8, 5),
                LocalDate.of(2026, 9, 4),
                LocalDate.of(2026, 9, 11)));
    assertThat(fixture.cycle().returnDays()).isEqualTo(5);
    assertThat(fixture.cycle().responseDays()).isEqualTo(5);
  }

  @Test
  void theStageAfterTheSubmissionBeginsAtTheEndOfTheGrace() {
    fixture.launch(inWorkingDays().with("graceDays", "3"));
    Calendar calendar = fixture.cycle().calendar();
    assertThat(calendar.submissionDeadline()).isEqualTo("2026-07-22");
    assertThat(calendar.graceEnd()).isEqualTo("2026-07-27");
    assertThat(calendar.verificationDeadline()).isEqualTo("2026-08-10");
  }

  @Test
  void theReviewFollowsTheSubmissionWhereNobodyVerifies() {
    fixture.launch(inWorkingDays().with("verifiedByDistrict", "false"));
    assertThat(fixture.cycle().calendar().verificationDeadline()).isNull();
    assertThat(fixture.cycle().calendar().reviewDeadline()).isEqualTo("2026-08-19");
  }

  @Test
  void daysAndNumbersMayBeMixed() {
    fixture.launch(new LaunchForm().withDays("review", "10.0").with("graceDays", ""));
    Calendar calendar = fixture.cycle().calendar();
    assertThat(calendar.verificationDeadline()).isEqualTo("2026-07-30");
    assertThat(calendar.reviewDeadline()).isEqualTo("2026-08-13");
    assertThat(Refusals.of(() -> fixture.launch(new LaunchForm().withDays("review", "30"))))
        .containsExactly("appealDeadline: launch.before");
  }

  @Test
  void tetIsNotCounted() {
    fixture.clock().moveToNoonOf("2027-01-25");
    assertThat(fixture.preview(inWorkingDays()).stages())
        .extracting(Stage::deadline)
        .map(LocalDate::toString)
        .containsExactly("2027-02-22", "2027-03-08", "2027-04-05", "2027-04-12");
  }

  @ParameterizedTest
  @CsvSource({
    "submissionDays, 0, launch.working-days",
    "submissionDays, -1, launch.working-days",
    "submissionDays, 251, launch.working-days",
    "verificationDays, 1.5, launch.working-days",
    "reviewDays, ten, launch.working-days",
    "appealDays, 99999, launch.working-days",
    "graceDays, 11, launch.working-days",
    "graceDays, -1, launch.working-days",
    "submissionDeadline, 2026-07-20, submissionDays launch.deadline-twice",
    "appealDeadline, 2027-01-20, appealDays launch.deadline-twice"
  })
  void aWrongNumberIsRefused(String field, String value, String refusal) {
    String expected = refusal.contains(" ") ? refusal.replace(" ", ": ") : field + ": " + refusal;
    assertThat(Refusals.of(() -> fixture.launch(inWorkingDays().with(field, value))))
        .containsExactly(expected);
    assertThat(fixture.cycles().newestFirst()).isEmpty();
  }

  @Test
  void theVerificationMustNotEndBeforeTheGrace() {
    LaunchForm form = new LaunchForm().with("verificationDeadline", "2026-07-23");
    assertThat(Refusals.of(() -> fixture.launch(form.with("graceDays", "4"))))
        .containsExactly("verificationDeadline: launch.before");
    fixture.launch(form.with("graceDays", "3"));
    assertThat(fixture.cycle().calendar().graceEnd()).isEqualTo("2026-07-23");
  }

  /** Whatever the cycle will have to count, and nothing else, needs its calendar. */
  @Test
  void aYearWithoutACalendarIsRefusedAndNamed() {
    fixture.clock().moveToNoonOf("2030-11-01");
    LaunchForm form = inWorkingDays();
    assertThat(Refusals.of(() -> fixture.launch(form.withDays("review", "12"))))
        .containsExactly("appealDays: launch.unknown-year");
    assertThat(Refusals.of(() -> fixture.launch(form.withDays("review", "60"))))
        .containsExactly("reviewDays: launch.unknown-year");
    form.with("reviewDays", null).with("reviewDeadline", "2031-01-10");
    assertThat(Refusals.of(() -> fixture.launch(form)))
        .containsExactly("reviewDeadline: launch.unknown-year");
    fixture.launch(form.with("reviewDeadline", null).with("reviewDays", "5"));
    assertThat(fixture.cycle().calendar().appealDeadline()).isEqualTo("2030-12-20");
  }

  @Test
  void previewTellsWhatALaunchWouldFix() {
    LaunchForm form =
        new LaunchForm()
            .with("cycleName", null)
            .with("submissionDeadline", "2026-07-19")
            .with("graceDays", "2")
            .with("reminderDays", "1, 0,1,90,12,3");
    CycleDates dates = fixture.preview(form);
    assertThat(dates.opening()).isEqualTo("2026-07-01");
    assertThat(dates.stages().get(0))
        .isEqualTo(
            new Stage(
                StageName.SUBMISSION,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 7, 19),
                12,
                true,
                LocalDate.of(2026, 7, 21)));
    assertThat(dates.stages().get(1).start()).isEqualTo("2026-07-21");
    assertThat(dates.stages())
        .extracting(Stage::onDayOff)
        .containsExactly(true, false, false, false);
    assertThat(dates.reminders())
        .map(LocalDate::toString)
        .containsExactly("2026-07-02", "2026-07-15", "2026-07-17", "2026-07-19");
    assertThat(fixture.cycles().newestFirst()).isEmpty();
  }

  @Test
  void previewRefusesWhatALaunchWouldRefuseOfTheDays() {
    LaunchForm form =
        new LaunchForm()
            .with("submissionDeadline", "2026-06-30")
            .with("reviewDeadline", null)
            .with("reminderDays", "x");
    assertThat(Refusals.of(() -> fixture.preview(form)))
        .containsExactly(
            "submissionDeadline: launch.before",
            "reviewDeadline: launch.deadline-missing",
            "reminderDays: launch.reminder-days");
  }

  @Test
  void reminderDaysCollapse() {
    fixture.launch(new LaunchForm().with("reminderDays", "1,3,3,7,1,1,1,1,1,1,1,1"));
    assertThat(fixture.cycle().reminderDays()).containsExactly(7, 3, 1);
  }

  private static LaunchForm inWorkingDays() {
    return new LaunchForm()
        .withDays("submission", "15")
        .withDays("verification", "10")
        .withDays("review", "20")
        .withDays("appeal", "5");
  }
}
