package vn.egov.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.agenda.StageDates.Progress;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.CaseFixture;
import vn.egov.assessment.CaseLine;
import vn.egov.assessment.NextDate;
import vn.egov.assessment.NextDate.Purpose;
import vn.egov.assessment.Reader;
import vn.egov.assessment.Verification;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleFixture;
import vn.egov.shared.BilingualText;
import vn.egov.shared.OfficeTime;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;

/** What of a cycle's dates concerns whom. */
class ReadersDatesTests {

  private static final UnitCode COMMUNE = new UnitCode("01852");
  private static final UnitCode DISTRICT = new UnitCode("061");
  private static final Reader OFFICER = new Reader(Set.of(COMMUNE), Set.of(), false);
  private static final Reader VERIFIER = new Reader(Set.of(), Set.of(DISTRICT), false);
  private static final Reader OFFICE = new Reader(Set.of(), Set.of(), true);

  private final Cycle cycle = new CaseFixture().cycle().cycle();
  private final Calendar calendar = cycle.calendar();
  private final LocalDate today = calendar.submissionDeadline().minusDays(1);

  @Test
  void anOfficerSubmitsAndAnswersAndFollowsTheRest() {
    CycleAgenda agenda = agenda(OFFICER, Set.of(), line(Verification.PENDING, null));
    assertThat(agenda.stages()).extracting(StageDates::stage).containsExactly(AgendaStage.values());
    assertThat(agenda.entries())
        .extracting(AgendaEntry::key)
        .containsExactly("SUBMISSION-SUBMIT-01852", "APPEAL-ANSWER-01852");
  }

  @Test
  void whomNobodyVerifiesNoVerificationConcerns() {
    CycleAgenda agenda = agenda(OFFICER, Set.of(), line(Verification.NOT_REQUIRED, null));
    assertThat(agenda.stages())
        .extracting(StageDates::stage)
        .doesNotContain(AgendaStage.VERIFICATION)
        .contains(AgendaStage.REVIEW);
  }

  @Test
  void aVerifierVerifiesAndSeesNothingOfWhatComesAfter() {
    CycleAgenda agenda = agenda(VERIFIER, Set.of(), line(Verification.PENDING, null));
    assertThat(agenda.stages())
        .extracting(StageDates::stage)
        .containsExactly(AgendaStage.SUBMISSION, AgendaStage.VERIFICATION);
    assertThat(agenda.entries())
        .extracting(AgendaEntry::key)
        .containsExactly("VERIFICATION-VERIFY");
  }

  @ParameterizedTest
  @CsvSource({
    "REVIEW, REVIEW-REVIEW",
    "DECIDE, DECISION-DECIDE",
    "APPROVE, DECISION-APPROVE",
    "WATCH, SUBMISSION-WATCH VERIFICATION-WATCH REVIEW-WATCH APPEAL-WATCH DECISION-WATCH"
  })
  void anOfficeSeesAllAndKeepsWhatIsItsOwn(Duty duty, String keys) {
    CycleAgenda agenda = agenda(OFFICE, Set.of(duty));
    assertThat(agenda.stages()).hasSize(5);
    assertThat(agenda.entries()).extracting(AgendaEntry::key).containsExactly(keys.split(" "));
  }

  @Test
  void aStageBeginsWhereTheOneBeforeItEnds() {
    List<StageDates> stages = agenda(OFFICE, Set.of()).stages();
    assertThat(stages.get(0).first()).isEqualTo("2026-07-01");
    assertThat(stages.get(1).first()).isEqualTo(calendar.graceEnd().plusDays(1));
    assertThat(stages.get(2).first()).isEqualTo(calendar.verificationDeadline().plusDays(1));
    assertThat(stages.get(4).last())
        .isEqualTo(
            CycleFixture.WORKING_DAYS.after(calendar.appealDeadline(), cycle.responseDays()));
  }

  @Test
  void saysWhereAStageStands() {
    LocalDate last = calendar.submissionDeadline();
    assertThat(List.of(last.minusDays(1), last, last.plusDays(1)))
        .extracting(
            day ->
                new ReadersDates(
                        cycle,
                        new AgendaReader(OFFICE, Set.of()),
                        List.of(),
                        CycleFixture.WORKING_DAYS.calendar())
                    .agenda(day)
                    .stages()
                    .get(0)
                    .progress())
        .containsExactly(Progress.NOW, Progress.LAST_DAY, Progress.OVER);
  }

  @Test
  void aDateOfTheCaseThatIsNotTheCyclesIsMarkedAndGrowsTheSequence() {
    LocalDate last = calendar.submissionDeadline();
    CycleAgenda usual = agenda(OFFICER, Set.of(), line(Verification.PENDING, last));
    CycleAgenda moved = agenda(OFFICER, Set.of(), line(Verification.PENDING, last.plusDays(2)));
    assertThat(usual.own().get(0).deviates()).isFalse();
    assertThat(moved.own().get(0).deviates()).isTrue();
    assertThat(moved.own().get(0).day()).isEqualTo(last.plusDays(2));
    AgendaEntry before = usual.entries().get(0);
    AgendaEntry after = moved.entries().get(0);
    assertThat(after.key()).isEqualTo(before.key());
    assertThat(after.day()).isEqualTo(last.plusDays(2));
    assertThat(after.sequence()).isEqualTo(before.sequence() + 2);
  }

  private CycleAgenda agenda(Reader reader, Set<Duty> office, CaseLine... own) {
    return new ReadersDates(
            cycle,
            new AgendaReader(reader, office),
            List.of(own),
            CycleFixture.WORKING_DAYS.calendar())
        .agenda(today);
  }

  private CaseLine line(Verification verification, @Nullable LocalDate due) {
    LocalDate day = due == null ? calendar.submissionDeadline() : due;
    return new CaseLine(
        COMMUNE,
        new BilingualText("Xã Một", "One"),
        Tier.COMMUNE,
        AssessmentStatus.OPEN,
        verification,
        OfficeTime.endOf(day),
        null,
        false,
        new NextDate(Purpose.SUBMIT, OfficeTime.endOf(day), false));
  }
}
