package vn.egov.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.egov.audit.SealableStates;
import vn.egov.audit.StateKind;
import vn.egov.shared.UseCase;

/** The cases as they are stored, for the trail to seal and to compare. */
@UseCase
class CaseStates implements SealableStates {

  private final Assessments assessments;
  private final CaseRecords caseRecords;

  CaseStates(Assessments assessments, CaseRecords caseRecords) {
    this.assessments = assessments;
    this.caseRecords = caseRecords;
  }

  @Override
  public StateKind kind() {
    return StateKind.CASE;
  }

  /**
   * @param keys such as {@code 2020-H1/061}
   */
  @Override
  public Map<String, String> hashes(Collection<String> keys) {
    Map<String, List<SheetFacts>> sheets =
        caseRecords.sheetsOf(keys).stream().collect(groupingBy(SheetFacts::assessmentId));
    Map<String, List<ScorecardFacts>> scorecards =
        caseRecords.scorecardsOf(keys).stream().collect(groupingBy(ScorecardFacts::assessmentId));
    Map<String, String> hashes = new HashMap<>();
    for (CaseFacts facts : assessments.factsOf(keys)) {
      hashes.put(
          facts.id(),
          CaseSeal.of(
              facts,
              sheets.getOrDefault(facts.id(), List.of()),
              scorecards.getOrDefault(facts.id(), List.of())));
    }
    return hashes;
  }
}
