package vn.egov.workflow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.access.OfficeGroups;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.CaseProgress;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Participants;
import vn.egov.extension.ExtensionMoves;

/** What the gateways and the assignments of the diagrams ask. */
@Component("routing")
@Transactional
public class Routing {

  private final Assessments assessments;
  private final Participants participants;
  private final CaseProgress progress;
  private final ExtensionMoves moves;

  Routing(
      Assessments assessments,
      Participants participants,
      CaseProgress progress,
      ExtensionMoves moves) {
    this.assessments = assessments;
    this.participants = participants;
    this.progress = progress;
    this.moves = moves;
  }

  public boolean allReviewed(String cycleCode) {
    return progress.allReviewed(new CycleCode(cycleCode));
  }

  public boolean allSettled(String cycleCode) {
    return progress.allSettled(new CycleCode(cycleCode));
  }

  /** Whether nothing is left to be done of an extension. */
  public boolean deadlinesMoved(Long extensionId) {
    return moves.pendingChunks(extensionId).isEmpty();
  }

  public boolean verificationRequired(String cycleCode, String unitCode) {
    return assessment(cycleCode, unitCode).status() == AssessmentStatus.IN_VERIFICATION;
  }

  public boolean submittedBefore(String cycleCode, String unitCode) {
    return assessment(cycleCode, unitCode).submittedBefore();
  }

  public boolean resultsAnnounced(String cycleCode, String unitCode) {
    return assessment(cycleCode, unitCode).announced();
  }

  /** Group of the district that verifies the unit. */
  public String verifierGroup(String cycleCode, String unitCode) {
    return participants
        .find(cycleCode, unitCode)
        .flatMap(p -> p.verifier())
        .map(OfficeGroups::verifiersOf)
        .orElseThrow();
  }

  private Assessment assessment(String cycleCode, String unitCode) {
    return assessments.get(AssessmentKey.of(cycleCode, unitCode));
  }
}
