package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** notice-delivery: what is leased, delivered, tried again and given up. */
class NoticePathTests {

  @RegisterExtension final ProcessExtension process = new ProcessExtension();

  private final RuntimeService runtime = BareEngine.get().getRuntimeService();
  private final ExternalTaskService tasks = BareEngine.get().getExternalTaskService();

  @Test
  void aNoticeIsLeasedByOneWorkerAndDelivered() {
    ProcessInstance notice = runtime.startProcessInstanceByKey("notice-delivery", "n1");
    List<LockedExternalTask> leased = lease("one");
    assertThat(leased).extracting(LockedExternalTask::getBusinessKey).containsExactly("n1");
    assertThat(lease("two")).isEmpty();
    tasks.complete(leased.get(0).getId(), "one");
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(notice.getId()).count())
        .isZero();
  }

  @Test
  void aNoticeThatIsGivenUpIsAnIncidentUntilItIsTriedAgain() {
    runtime.startProcessInstanceByKey("notice-delivery", "n2");
    String task = lease("one").get(0).getId();
    tasks.handleFailure(task, "one", "later", 1, 60_000);
    assertThat(lease("two")).as("before the pause is over").isEmpty();
    Times.moveTo(Times.FIRST_REMINDER);
    tasks.handleFailure(lease("two").get(0).getId(), "two", "never", 0, 0);
    assertThat(runtime.createIncidentQuery().list())
        .extracting(Incident::getIncidentType, Incident::getActivityId)
        .containsExactly(tuple("failedExternalTask", "Task_DeliverNotice"));
    tasks.setRetries(task, 1);
    assertThat(runtime.createIncidentQuery().count()).isZero();
    tasks.complete(lease("one").get(0).getId(), "one");
  }

  private List<LockedExternalTask> lease(String worker) {
    return tasks.fetchAndLock(10, worker).topic("notice", 1000).execute();
  }
}
