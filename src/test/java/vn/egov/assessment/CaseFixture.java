package vn.egov.assessment;

import java.util.List;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.LaunchForm;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.scoring.TestAnswers;
import vn.egov.unit.TestUnits;

/**
 * The cases of a launched cycle of three units, with everything around them in memory: a district
 * and two communes that it verifies. Submissions are due on 2026-07-20, verifications on 07-30,
 * reviews on 08-10, appeals on 08-20.
 */
public final class CaseFixture {

  public static final AssessmentKey DISTRICT = AssessmentKey.of("2026-H1", "061");
  public static final AssessmentKey COMMUNE = AssessmentKey.of("2026-H1", "01852");
  public static final AssessmentKey OTHER = AssessmentKey.of("2026-H1", "01855");
  public static final List<AssessmentKey> ALL = List.of(DISTRICT, COMMUNE, OTHER);

  private final CycleFixture cycle =
      new CycleFixture(
          TestUnits.district("061"),
          TestUnits.commune("01852", "061"),
          TestUnits.commune("01855", "061"));
  private final InMemoryAssessments assessments = new InMemoryAssessments();
  private final InMemoryCaseRecords caseRecords = new InMemoryCaseRecords();
  private final CountingAnswers counting = new CountingAnswers(caseRecords);
  private final CaseCriteria criteria = new CaseCriteria(cycle.cycles(), cycle.sets(), assessments);
  private final CaseProgress progress =
      new CaseProgress(
          cycle.cycles(), cycle.participants(), assessments, cycle.events(), Runnable::run);

  /** All cases are open. */
  public CaseFixture() {
    this(new LaunchForm());
  }

  CaseFixture(LaunchForm form) {
    cycle.launch(form);
    opening().open(CycleFixture.CODE, 1);
    cycle.events().forget();
  }

  OpenAssessments opening() {
    return new OpenAssessments(cycle.cycles(), cycle.participants(), assessments, cycle.events());
  }

  SubmitSelfAssessment submission() {
    return new SubmitSelfAssessment(
        assessments, caseRecords, criteria, cycle.events(), cycle.clock(), cycle.trail());
  }

  VerifySubmission verification() {
    return new VerifySubmission(
        assessments,
        caseRecords,
        criteria,
        cycle.cycles(),
        CycleFixture.WORKING_DAYS,
        cycle.events(),
        cycle.clock(),
        cycle.trail());
  }

  ReviewAssessment review() {
    return new ReviewAssessment(
        assessments,
        caseRecords,
        criteria,
        counting,
        cycle.cycles(),
        CycleFixture.WORKING_DAYS,
        cycle.events(),
        cycle.clock(),
        cycle.trail());
  }

  ScoreAssessment scoring() {
    return new ScoreAssessment(
        assessments, caseRecords, criteria, counting, progress, cycle.clock(), cycle.trail());
  }

  AnnounceProvisionalResults announcement() {
    return new AnnounceProvisionalResults(
        cycle.cycles(),
        cycle.participants(),
        assessments,
        caseRecords,
        CycleFixture.WORKING_DAYS,
        cycle.events(),
        cycle.clock(),
        cycle.trail());
  }

  RespondToResult response() {
    return new RespondToResult(
        assessments, caseRecords, criteria, counting, progress, cycle.clock(), cycle.trail());
  }

  DecideAppeal appeal() {
    return new DecideAppeal(
        assessments, caseRecords, criteria, counting, cycle.events(), cycle.clock(), cycle.trail());
  }

  public CloseSubmission closing() {
    return new CloseSubmission(assessments, progress, cycle.events(), cycle.trail());
  }

  ReopenReview reopening() {
    return new ReopenReview(assessments, cycle.cycles(), progress, cycle.trail());
  }

  RemindUnit reminder() {
    return new RemindUnit(assessments, cycle.events(), cycle.clock());
  }

  NextDates nextDates() {
    return new NextDates(CycleFixture.WORKING_DAYS, cycle.clock());
  }

  ReadCase reading() {
    return new ReadCase(
        assessments, cycle.participants(), caseRecords, cycle.cycles(), nextDates());
  }

  public CaseProgress progress() {
    return progress;
  }

  CountingAnswers counting() {
    return counting;
  }

  public void submit(AssessmentKey key, RawAnswer... answers) {
    submission().submit(key, "officer", List.of(answers));
  }

  void approve(AssessmentKey key, RawAnswer... answers) {
    review().approve(key, "reviewer1", List.of(answers), null);
    scoring().score(key);
  }

  /** The unit appeals against its first criterion, whose answer must be yes. */
  void appeal(AssessmentKey key) {
    response().appeal(key, "officer", List.of(TestAnswers.value("CS.01", "no")), "Nhầm");
  }

  /** Settles a case in the shortest way, with these answers. */
  public void settle(AssessmentKey key, RawAnswer... answers) {
    submit(key, answers);
    if (of(key).status() == AssessmentStatus.IN_VERIFICATION) {
      verification().skip(key);
    }
    scoring().score(key);
    approve(key);
    of(key).announcementMade();
    announcement().announceLate(key);
    response().accept(key);
  }

  public Assessment of(AssessmentKey key) {
    return assessments.get(key);
  }

  AnswerSheet sheet(AssessmentKey key, Stage stage) {
    return caseRecords.sheet(key, stage);
  }

  public CycleFixture cycle() {
    return cycle;
  }

  public InMemoryAssessments assessments() {
    return assessments;
  }

  public InMemoryCaseRecords caseRecords() {
    return caseRecords;
  }
}
