package vn.egov.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;
import vn.egov.assessment.AppealsSettled;
import vn.egov.assessment.AssessmentsReviewed;
import vn.egov.assessment.ResultAnnounced;
import vn.egov.cycle.CycleCode;

/**
 * Carries what has happened to the processes that wait for it. Where nobody waits yet nothing is
 * lost: a cycle looks, under the same lock, before it begins to wait.
 */
@Component
class CycleMessages {

  private final RuntimeService runtime;

  private final AsSystem asSystem;

  CycleMessages(@Lazy RuntimeService runtime, AsSystem asSystem) {
    this.runtime = runtime;
    this.asSystem = asSystem;
  }

  @EventListener
  void on(AssessmentsReviewed event) {
    wake(event.cycle(), AssessmentCycleProcess.MESSAGE_ASSESSMENTS_REVIEWED);
  }

  @EventListener
  void on(AppealsSettled event) {
    wake(event.cycle(), AssessmentCycleProcess.MESSAGE_APPEALS_SETTLED);
  }

  @EventListener
  void on(ResultAnnounced event) {
    runtime
        .createMessageCorrelation(UnitAssessmentProcess.MESSAGE_RESULTS_ANNOUNCED)
        .processInstanceBusinessKey(event.assessment().toString())
        .correlate();
  }

  /** Whoever finished the last case has no right to the cycle, and needs none. */
  private void wake(CycleCode cycle, String message) {
    asSystem.run(() -> receive(cycle, message));
  }

  private void receive(CycleCode cycle, String message) {
    runtime
        .createExecutionQuery()
        .processDefinitionKey(AssessmentCycleProcess.KEY)
        .processInstanceBusinessKey(cycle.value())
        .messageEventSubscriptionName(message)
        .list()
        .forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
  }
}
