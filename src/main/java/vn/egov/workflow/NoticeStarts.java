package vn.egov.workflow;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;
import vn.egov.notice.NoticeRecorded;
import vn.egov.notice.NoticeRetried;

/** Starts the delivery of a notice in the transaction that writes it, and takes it up again. */
@Component
class NoticeStarts {

  private final RuntimeService runtime;
  private final ExternalTaskService externalTasks;
  private final AsSystem asSystem;

  NoticeStarts(
      @Lazy RuntimeService runtime,
      @Lazy ExternalTaskService externalTasks,
      @Lazy AsSystem asSystem) {
    this.runtime = runtime;
    this.externalTasks = externalTasks;
    this.asSystem = asSystem;
  }

  @EventListener
  void on(NoticeRecorded event) {
    asSystem.run(() -> start(event.notice()));
  }

  /** The incident of the last attempt is over with it. */
  @EventListener
  void on(NoticeRetried event) {
    asSystem.run(
        () -> {
          ProcessInstance waiting =
              runtime
                  .createProcessInstanceQuery()
                  .processDefinitionKey(NoticeDeliveryProcess.KEY)
                  .processInstanceBusinessKey(event.notice())
                  .singleResult();
          if (waiting == null) {
            start(event.notice());
          } else {
            ExternalTask task =
                externalTasks
                    .createExternalTaskQuery()
                    .processInstanceId(waiting.getId())
                    .singleResult();
            externalTasks.setRetries(task.getId(), 1);
          }
        });
  }

  private void start(String notice) {
    runtime.startProcessInstanceByKey(NoticeDeliveryProcess.KEY, notice);
  }
}
