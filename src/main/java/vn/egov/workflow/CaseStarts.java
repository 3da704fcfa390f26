package vn.egov.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentOpened;
import vn.egov.assessment.SubmissionReopened;
import vn.egov.cycle.ResultsRevised;

/**
 * Starts the processes of cases: one per case file, in the transaction and, since a job runs the
 * chunk, in the engine command that opened the file.
 */
@Component
class CaseStarts {

  private final RuntimeService runtime;
  private final ThreadLocal<@Nullable String> expected = new ThreadLocal<>();

  CaseStarts(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(AssessmentOpened event) {
    AssessmentKey key = event.assessment();
    expected.set(key.toString());
    try {
      runtime.startProcessInstanceByKey(UnitAssessmentProcess.KEY, key.toString(), variables(key));
    } finally {
      expected.remove();
    }
  }

  /** Its first process has ended where it was recorded as not submitted. */
  @EventListener
  void on(SubmissionReopened event) {
    AssessmentKey key = event.assessment();
    expected.set(key.toString());
    try {
      runtime
          .createMessageCorrelation(UnitAssessmentProcess.MESSAGE_SUBMISSION_REOPENED)
          .processInstanceBusinessKey(key.toString())
          .setVariables(variables(key))
          .correlateStartMessage();
    } finally {
      expected.remove();
    }
  }

  /** Whether the file of this business key is being opened on this thread. */
  boolean isExpected(@Nullable String businessKey) {
    return businessKey != null && businessKey.equals(expected.get());
  }

  @EventListener
  void on(ResultsRevised event) {
    event
        .units()
        .forEach(
            unit ->
                runtime
                    .createMessageCorrelation(UnitAssessmentProcess.MESSAGE_REVIEW_REOPENED)
                    .processInstanceBusinessKey(new AssessmentKey(event.cycle(), unit).toString())
                    .correlateStartMessage());
  }

  /** A reviewed case that waits for the announcement is replaced by the process that reopens it. */
  void endOthers(DelegateExecution execution, AssessmentKey key) {
    for (ProcessInstance other :
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(UnitAssessmentProcess.KEY)
            .processInstanceBusinessKey(key.toString())
            .list()) {
      if (!other.getId().equals(execution.getProcessInstanceId())) {
        runtime.deleteProcessInstance(other.getId(), "review reopened");
      }
    }
  }

  private static Map<String, Object> variables(AssessmentKey key) {
    Map<String, Object> variables = new HashMap<>();
    variables.put(Variables.CYCLE_CODE, key.cycle().value());
    variables.put(Variables.UNIT_CODE, key.unit().value());
    return variables;
  }
}
