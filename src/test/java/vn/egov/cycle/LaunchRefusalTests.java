package vn.egov.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.shared.Refusals;
import vn.egov.unit.TestUnits;

/** What is refused at the launch, field by field; nothing of it is stored. */
class LaunchRefusalTests {

  private final CycleFixture fixture =
      new CycleFixture(TestUnits.district("061"), TestUnits.commune("01852", "061"));

  @AfterEach
  void nothingButALaunchedCycleIsStored() {
    int launched = fixture.cycles().newestFirst().size();
    assertThat(fixture.events().all()).hasSize(launched);
    assertThat(fixture.participants().countOf("2026-H1")).isEqualTo(2L * launched);
  }

  @ParameterizedTest
  @MethodSource("required")
  void aFieldIsRequired(String field) {
    assertThat(refusedWith(field, null)).isEqualTo(field + ": launch.required");
    if (!field.equals("tiers")) {
      assertThat(refusedWith(field, "  ")).isEqualTo(field + ": launch.required");
    }
  }

  static Stream<String> required() {
    return Stream.of(
        "cycleCode", "cycleName", "periodFrom", "periodTo", "criteriaSetVersion", "tiers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"submission", "verification", "review", "appeal"})
  void everyStageNeedsAnEnd(String stage) {
    String field = stage + "Deadline";
    assertThat(refusedWith(field, null)).isEqualTo(field + ": launch.deadline-missing");
    assertThat(refusedWith(field, "  ")).isEqualTo(field + ": launch.deadline-missing");
  }

  @ParameterizedTest
  @CsvSource({
    "cycleCode, 2026/H1, launch.code",
    "cycleCode, -2026, launch.code",
    "cycleCode, đợt, launch.code",
    "cycleCode, ${1+1}, launch.code",
    "criteriaSetVersion, T2, launch.criteria-set",
    "criteriaSetVersion, T9, launch.criteria-set",
    "criteriaSetVersion, t1, launch.criteria-set",
    "criteriaSetVersion, T1234567890, 'launch.too-long | criteriaSetVersion: launch.criteria-set'",
    "tiers, PROVINCE, launch.tier",
    "tiers, commune, launch.tier",
    "tiers, DEPARTMENT, launch.tier-not-in-set",
    "periodTo, 2025-12-31, launch.before",
    "submissionDeadline, 2026-06-30, launch.before",
    "verificationDeadline, 2026-07-19, launch.before",
    "reviewDeadline, 2026-07-29, launch.before",
    "appealDeadline, 2026-08-09, launch.before",
    "appealDeadline, 2031-07-02, launch.too-far",
    "reminderDays, '7;3', launch.reminder-days",
    "reminderDays, '7,', launch.reminder-days",
    "reminderDays, -1, launch.reminder-days",
    "reminderDays, 91, launch.reminder-days",
    "reminderDays, 1.5, launch.reminder-days",
    "reminderDays, '1,2,3,4,5,6,7,8,9,10,11', launch.reminder-days"
  })
  void aWrongValueIsRefused(String field, String value, String code) {
    assertThat(refusedWith(field, value)).isEqualTo(field + ": " + code);
  }

  @ParameterizedTest
  @CsvSource({"cycleCode, 21", "cycleName, 201", "cycleNameEn, 201"})
  void aTextThatIsTooLongIsRefused(String field, int length) {
    assertThat(refusedWith(field, "a".repeat(length))).startsWith(field + ": launch.too-long");
  }

  @ParameterizedTest
  @CsvSource({"31/12/2026", "2026-02-30", "2026-1-1", "1999-12-31", "9999-12-31", "+12026-01-01"})
  void anImpossibleDayIsRefused(String day) {
    Stream.of("periodFrom", "periodTo", "submissionDeadline", "reviewDeadline", "appealDeadline")
        .forEach(field -> assertThat(refusedWith(field, day)).isEqualTo(field + ": launch.day"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    LaunchForm form =
        new LaunchForm()
            .with("cycleCode", "bad code")
            .with("cycleName", "")
            .with("periodTo", "2025-01-01")
            .with("criteriaSetVersion", "T9")
            .with("tiers", "COMMUNE,PROVINCE")
            .with("submissionDeadline", "2026-06-01")
            .with("verificationDeadline", "soon")
            .with("appealDeadline", "2026-01-01")
            .with("reminderDays", "x");
    assertThat(Refusals.of(() -> fixture.launch(form)))
        .containsExactly(
            "cycleCode: launch.code",
            "cycleName: launch.required",
            "periodTo: launch.before",
            "tiers: launch.tier",
            "criteriaSetVersion: launch.criteria-set",
            "submissionDeadline: launch.before",
            "verificationDeadline: launch.day",
            "appealDeadline: launch.before",
            "reminderDays: launch.reminder-days");
  }

  @Test
  void aCodeIsTakenOnce() {
    fixture.launch();
    assertThat(refusedWith("cycleName", "Again")).isEqualTo("cycleCode: launch.code-taken");
    assertThat(fixture.events().all()).hasSize(1);
  }

  @Test
  void aCycleNeedsUnits() {
    LaunchForm past = new LaunchForm().with("periodFrom", "2018-01-01");
    assertThat(Refusals.of(() -> fixture.launch(past.with("periodTo", "2018-06-30"))))
        .containsExactly("tiers: launch.no-units");
  }

  private String refusedWith(String field, String value) {
    return String.join(
        " | ", Refusals.of(() -> fixture.launch(new LaunchForm().with(field, value))));
  }
}
