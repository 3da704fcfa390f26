package vn.egov.assessment;

import java.util.List;
import vn.egov.shared.UseCase;

/** Finds what others changed of what a unit declared; the unit may know from its result on. */
@UseCase
public class FindAdjustments {

  private final CaseRecords caseRecords;

  FindAdjustments(CaseRecords caseRecords) {
    this.caseRecords = caseRecords;
  }

  /** Codes of the criteria whose awarded value is another than the declared one. */
  public List<String> awardedOtherwise(AssessmentKey key) {
    return caseRecords
        .latest(key, Stage.AWARDED)
        .map(
            awarded ->
                Adjustments.changed(caseRecords.sheet(key, Stage.DECLARED), awarded.content()))
        .orElse(List.of());
  }

  /** How often the case was reviewed and approved. */
  public int reviews(AssessmentKey key) {
    return count(key, Stage.AWARDED);
  }

  /** How often an appeal of the unit was decided. */
  public int decisions(AssessmentKey key) {
    return count(key, Stage.DECIDED);
  }

  private int count(AssessmentKey key, Stage stage) {
    return (int)
        caseRecords.sheetsOf(List.of(key.toString())).stream()
            .filter(sheet -> sheet.stage() == stage)
            .count();
  }
}
