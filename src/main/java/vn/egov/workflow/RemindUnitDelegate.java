package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.assessment.RemindUnit;

/** Task_RemindUnit. */
@Component
class RemindUnitDelegate implements JavaDelegate {

  private final RemindUnit unit;

  RemindUnitDelegate(RemindUnit unit) {
    this.unit = unit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    unit.remind(Cases.caseOf(execution));
  }
}
