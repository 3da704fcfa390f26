package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.egov.assessment.AssessmentKey;
import vn.egov.cycle.CycleCode;

/**
 * Which cycle or case an execution is about. The business key is asked, not the variables: it is
 * set once by us and nobody can change it.
 */
final class Cases {

  private Cases() {}

  static CycleCode cycleOf(DelegateExecution execution) {
    return new CycleCode(execution.getProcessBusinessKey());
  }

  static AssessmentKey caseOf(DelegateExecution execution) {
    String key = execution.getProcessBusinessKey();
    int slash = key.indexOf('/');
    return AssessmentKey.of(key.substring(0, slash), key.substring(slash + 1));
  }
}
