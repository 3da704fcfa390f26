package vn.egov.assessment;

import java.util.Optional;
import java.util.Set;
import vn.egov.cycle.Participant;
import vn.egov.unit.UnitCode;

/**
 * Whose eyes a case is read with.
 *
 * @param units of which the reader is an officer
 * @param districts for which the reader verifies
 * @param everything whether the reader's office is about all cases: reviewers, the appeal board,
 *     leaders, managers, auditors
 */
public record Reader(Set<UnitCode> units, Set<UnitCode> districts, boolean everything) {

  public Reader {
    units = Set.copyOf(units);
    districts = Set.copyOf(districts);
  }

  /**
   * The own unit is read as its officer reads it, whatever else the reader is: nobody looks into
   * the review of their own unit before it is announced.
   */
  Optional<Viewpoint> viewpointOn(Assessment assessment, Participant participant) {
    if (units.contains(assessment.unit())) {
      return Optional.of(Viewpoint.UNIT);
    }
    if (everything) {
      return Optional.of(Viewpoint.OFFICE);
    }
    boolean verifies =
        assessment.verification() != Verification.NOT_REQUIRED
            && participant.verifier().filter(districts::contains).isPresent();
    return verifies ? Optional.of(Viewpoint.DISTRICT) : Optional.empty();
  }
}
