package vn.egov;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.egov.assessment.AnnounceProvisionalResults;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.CloseSubmission;
import vn.egov.assessment.OpenAssessments;
import vn.egov.assessment.RespondToResult;
import vn.egov.assessment.ReviewAssessment;
import vn.egov.assessment.ScoreAssessment;
import vn.egov.assessment.SubmitSelfAssessment;
import vn.egov.assessment.VerifySubmission;
import vn.egov.criteria.CriteriaSetFiles;
import vn.egov.criteria.ImportCriteriaSet;
import vn.egov.criteria.PublishCriteriaSet;
import vn.egov.criteria.SampleCriteria;
import vn.egov.cycle.ApproveResults;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.LaunchCycle;
import vn.egov.cycle.LaunchRequest;
import vn.egov.cycle.Participant;
import vn.egov.cycle.Participants;
import vn.egov.publication.CompileResults;
import vn.egov.publication.PublishResults;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.Events;
import vn.egov.support.TestClock;
import vn.egov.unit.ImportUnits;

/**
 * Takes cycles of the sample through all use cases, without the engine and its processes: what the
 * use cases announce is heard by nobody. Needs {@link TestClock}.
 */
@TestConfiguration
public class SampleSeed {

  @Bean
  @Primary
  Events unheard() {
    return event -> {};
  }

  @Bean
  Seeder seeder(
      ImportUnits importUnits,
      ImportCriteriaSet importCriteriaSet,
      PublishCriteriaSet publishCriteriaSet,
      Rounds rounds) {
    return new Seeder(importUnits, importCriteriaSet, publishCriteriaSet, rounds);
  }

  @Bean
  Rounds rounds(
      LaunchCycle launchCycle,
      Participants participants,
      OpenAssessments openAssessments,
      SubmitSelfAssessment submitSelfAssessment,
      CloseSubmission closeSubmission,
      VerifySubmission verifySubmission,
      ScoreAssessment scoreAssessment,
      ReviewAssessment reviewAssessment,
      AnnounceProvisionalResults announceProvisionalResults,
      RespondToResult respondToResult,
      CompileResults compileResults,
      ApproveResults approveResults,
      PublishResults publishResults) {
    return new Rounds(
        launchCycle,
        participants,
        openAssessments,
        submitSelfAssessment,
        closeSubmission,
        verifySubmission,
        scoreAssessment,
        reviewAssessment,
        announceProvisionalResults,
        respondToResult,
        compileResults,
        approveResults,
        publishResults);
  }

  /**
   * @param answers cycle of the sample whose declarations are made
   * @param absent units that let the deadline pass
   * @param unverified communes whose district lets the deadline pass
   */
  public record Round(
      String code,
      String name,
      String nameEn,
      String from,
      String to,
      String day,
      String answers,
      Set<String> absent,
      Set<String> unverified) {

    public static Round of2019() {
      return new Round(
          "2019",
          "Năm 2019",
          "2019",
          "2019-01-01",
          "2019-12-31",
          "2020-01-15",
          "2019",
          Set.of(),
          Set.of());
    }

    public static Round of2020H1() {
      return new Round(
          "2020-H1",
          "6 tháng đầu năm 2020",
          "First half of 2020",
          "2020-01-01",
          "2020-06-30",
          "2020-07-01",
          "2020-H1",
          Set.of(),
          Set.of());
    }

    /** The declarations are those of the first half. */
    public static Round of2020H2() {
      return new Round(
          "2020-H2",
          "6 tháng cuối năm 2020",
          "",
          "2020-07-01",
          "2020-12-31",
          "2021-01-04",
          "2020-H1",
          Set.of(),
          Set.of());
    }

    public Round without(Set<String> absentUnits, Set<String> unverifiedUnits) {
      return new Round(code, name, nameEn, from, to, day, answers, absentUnits, unverifiedUnits);
    }
  }

  public record Seeder(
      ImportUnits importUnits,
      ImportCriteriaSet importCriteriaSet,
      PublishCriteriaSet publishCriteriaSet,
      Rounds rounds) {

    public void criteria() {
      String folder = "/sample/criteria-V1/";
      importCriteriaSet.importSet(
          new CriteriaSetFiles(
              SampleCriteria.text(folder + "criteria.csv"),
              SampleCriteria.text(folder + "groups.csv"),
              SampleCriteria.text(folder + "ratings.csv")));
      publishCriteriaSet.publish("V1");
    }

    public void units(String csv) {
      importUnits.importUnits(csv, LocalDate.of(2019, 1, 1));
    }

    public CycleCode compiled(Round round) {
      return rounds.compiled(round);
    }

    public void published(Round round, String decision, String day) {
      CycleCode code = compiled(round);
      TestClock.set(LocalDate.parse(day));
      rounds.approveResults.approve(code, "leader", decision, day);
      rounds.publishResults.publish(code);
    }
  }

  record Rounds(
      LaunchCycle launchCycle,
      Participants participants,
      OpenAssessments openAssessments,
      SubmitSelfAssessment submitSelfAssessment,
      CloseSubmission closeSubmission,
      VerifySubmission verifySubmission,
      ScoreAssessment scoreAssessment,
      ReviewAssessment reviewAssessment,
      AnnounceProvisionalResults announceProvisionalResults,
      RespondToResult respondToResult,
      CompileResults compileResults,
      ApproveResults approveResults,
      PublishResults publishResults) {

    private static Map<String, String> launchForm(Round round, LocalDate day) {
      return Map.of(
          "cycleCode", round.code(),
          "cycleName", round.name(),
          "cycleNameEn", round.nameEn(),
          "periodFrom", round.from(),
          "periodTo", round.to(),
          "criteriaSetVersion", "V1",
          "submissionDeadline", day.plusDays(5).toString(),
          "verificationDeadline", day.plusDays(10).toString(),
          "reviewDeadline", day.plusDays(20).toString(),
          "appealDeadline", day.plusDays(30).toString());
    }

    CycleCode compiled(Round round) {
      LocalDate day = LocalDate.parse(round.day());
      TestClock.set(day);
      CycleCode code =
          launchCycle.launch(
              LaunchRequest.of(
                  launchForm(round, day)::get, List.of("DEPARTMENT", "DISTRICT", "COMMUNE"), true),
              "manager");
      int chunks = participants.lastChunk(code.value());
      for (int chunk = 1; chunk <= chunks; chunk++) {
        openAssessments.open(code, chunk);
      }
      Map<String, List<RawAnswer>> answers = SampleAnswerFile.of(round.answers());
      for (Participant unit : participants.of(code.value())) {
        assess(round, unit, answers.getOrDefault(unit.unit().value(), List.of()));
      }
      for (int chunk = 1; chunk <= chunks; chunk++) {
        announceProvisionalResults.announce(code, chunk);
      }
      for (Participant unit : participants.of(code.value())) {
        if (!round.absent().contains(unit.unit().value())) {
          respondToResult.accept(new AssessmentKey(code, unit.unit()));
        }
      }
      compileResults.compile(code);
      return code;
    }

    private void assess(Round round, Participant unit, List<RawAnswer> answers) {
      AssessmentKey key = new AssessmentKey(unit.cycle(), unit.unit());
      String code = unit.unit().value();
      if (round.absent().contains(code)) {
        closeSubmission.recordNotSubmitted(key);
        return;
      }
      submitSelfAssessment.submit(key, "officer-" + code, answers);
      if (unit.verifier().isPresent()) {
        if (round.unverified().contains(code)) {
          verifySubmission.skip(key);
        } else {
          verifySubmission.verify(key, "verifier-" + unit.verifier().get(), answers, null);
        }
      }
      scoreAssessment.score(key);
      reviewAssessment.approve(key, "reviewer1", answers, null);
      scoreAssessment.score(key);
    }
  }
}
