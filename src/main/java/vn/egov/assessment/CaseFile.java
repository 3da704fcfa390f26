package vn.egov.assessment;

import java.util.Optional;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.Scorecard;
import vn.egov.shared.UseCase;

/** What others said of a case so far, to be read beside the form of a task. */
@UseCase
public class CaseFile {

  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final CountingAnswers counting;

  CaseFile(Assessments assessments, CaseRecords caseRecords, CountingAnswers counting) {
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.counting = counting;
  }

  public Assessment assessment(AssessmentKey key) {
    return assessments.get(key);
  }

  /** The newest sheet of a stage; empty if there is none. */
  public AnswerSheet sheet(AssessmentKey key, Stage stage) {
    return caseRecords.sheet(key, stage);
  }

  /** The answers that count at the stage where the case is. */
  public AnswerSheet counting(AssessmentKey key) {
    return counting.of(assessments.get(key));
  }

  public Optional<Scorecard> scorecard(AssessmentKey key) {
    return caseRecords.latest(key).map(ScorecardRecord::content);
  }
}
