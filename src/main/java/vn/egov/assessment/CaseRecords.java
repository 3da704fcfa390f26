package vn.egov.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.Scorecard;

/** The sheets and scorecards on file, of which the newest of a stage counts. */
public interface CaseRecords {

  void add(SheetRecord sheet);

  void add(ScorecardRecord scorecard);

  Optional<SheetRecord> latest(AssessmentKey key, Stage stage);

  /** The newest sheet made in any of the stages. */
  Optional<SheetRecord> latestOf(AssessmentKey key, List<Stage> stages);

  Optional<ScorecardRecord> latest(AssessmentKey key);

  /** The newest scorecard of each case of the cycle. */
  List<ScorecardRecord> latestOfCycle(String cycle);

  /** All sheets of these cases, oldest first, as they are stored. */
  List<SheetFacts> sheetsOf(Collection<String> assessmentIds);

  /** All scorecards of these cases, oldest first, as they are stored. */
  List<ScorecardFacts> scorecardsOf(Collection<String> assessmentIds);

  default AnswerSheet sheet(AssessmentKey key, Stage stage) {
    return latest(key, stage).map(SheetRecord::content).orElse(AnswerSheet.empty());
  }

  default Scorecard scorecard(AssessmentKey key) {
    return latest(key)
        .map(ScorecardRecord::content)
        .orElseThrow(() -> new IllegalStateException("no scorecard of " + key));
  }
}
