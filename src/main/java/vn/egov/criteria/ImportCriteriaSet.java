package vn.egov.criteria;

import java.util.List;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;
import vn.egov.shared.csv.CsvFaults;

/** Takes a version of the methodology over from three tables, as a draft. */
@UseCase
public class ImportCriteriaSet {

  private final CriteriaSets sets;
  private final AuditTrail trail;

  ImportCriteriaSet(CriteriaSets sets, AuditTrail trail) {
    this.sets = sets;
    this.trail = trail;
  }

  /**
   * @param files the tables, which must all be of one version
   * @return the version
   * @throws BusinessRuleViolation with every fault of the tables, or if the version is published
   *     with another content; nothing is stored
   */
  public String importSet(CriteriaSetFiles files) {
    CsvFaults faults = new CsvFaults();
    CriteriaSet set = new CriteriaSetReader(faults).read(files);
    faults.refuseIfAny();
    List<Problem> problems = CriteriaSetCheck.problemsOf(set);
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
    CriteriaSet stored = sets.find(set.version()).orElse(null);
    if (stored != null && stored.isPublished()) {
      if (stored.equals(set.published())) {
        return set.version();
      }
      throw new BusinessRuleViolation(Problem.of("criteria.published", set.version()));
    }
    sets.save(set);
    trail.record(
        AuditEvent.of(AuditAction.CRITERIA_SET_IMPORTED).with("criteriaSet", set.version()));
    return set.version();
  }
}
