package vn.egov.workflow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.Assessments;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.workflow.forms.FormKind;

/**
 * Which generated form a task of a case has: that of the cycle's criteria set and the unit's tier.
 */
@Component("formCatalog")
@Transactional
public class FormCatalog {

  private final Cycles cycles;
  private final Assessments assessments;

  FormCatalog(Cycles cycles, Assessments assessments) {
    this.cycles = cycles;
    this.assessments = assessments;
  }

  public String selfAssessment(String cycleCode, String unitCode) {
    return id(FormKind.SELF_ASSESSMENT, cycleCode, unitCode);
  }

  public String verification(String cycleCode, String unitCode) {
    return id(FormKind.VERIFICATION, cycleCode, unitCode);
  }

  public String review(String cycleCode, String unitCode) {
    return id(FormKind.REVIEW, cycleCode, unitCode);
  }

  public String appealDecision(String cycleCode, String unitCode) {
    return id(FormKind.APPEAL_DECISION, cycleCode, unitCode);
  }

  private String id(FormKind kind, String cycleCode, String unitCode) {
    String set = cycles.get(new CycleCode(cycleCode)).criteriaSet();
    return kind.formId(set, assessments.get(AssessmentKey.of(cycleCode, unitCode)).tier());
  }
}
