package vn.egov.assessment;

import java.util.List;
import vn.egov.scoring.AnswerSheet;
import vn.egov.shared.UseCase;

/** Which answers of a case count at its stage. */
@UseCase
public class CountingAnswers {

  private final CaseRecords caseRecords;

  CountingAnswers(CaseRecords caseRecords) {
    this.caseRecords = caseRecords;
  }

  /**
   * In review: what the district verified since the last submission, else what the unit declared,
   * and in a reopened review what was awarded or decided last. Afterwards: what was awarded or
   * decided.
   */
  public AnswerSheet of(Assessment assessment) {
    AssessmentKey key = assessment.key();
    List<Stage> stages =
        switch (assessment.status()) {
          case OPEN, NOT_SUBMITTED -> List.of(Stage.DECLARED);
          case IN_VERIFICATION -> List.of(Stage.DECLARED);
          case IN_REVIEW -> List.of(Stage.DECLARED, Stage.VERIFIED, Stage.AWARDED, Stage.DECIDED);
          case REVIEWED, ANNOUNCED, IN_APPEAL, SETTLED -> List.of(Stage.AWARDED, Stage.DECIDED);
        };
    return caseRecords.latestOf(key, stages).map(SheetRecord::content).orElse(AnswerSheet.empty());
  }
}
