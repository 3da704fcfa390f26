package vn.egov.support;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** Runs the engine's jobs that are due, as its executor would. */
@TestComponent
public class Jobs {

  private final ManagementService management;
  private final RuntimeService runtime;

  Jobs(ManagementService management, RuntimeService runtime) {
    this.management = management;
    this.runtime = runtime;
  }

  /** How many jobs of a cycle and of its cases are due, whatever other tests have left behind. */
  public long dueIn(String cycle) {
    return due().stream()
        .map(Job::getProcessInstanceId)
        .map(id -> runtime.createProcessInstanceQuery().processInstanceId(id).singleResult())
        .filter(Objects::nonNull)
        .map(ProcessInstance::getBusinessKey)
        .filter(Objects::nonNull)
        .filter(key -> key.equals(cycle) || key.startsWith(cycle + "/"))
        .count();
  }

  /** Until none is due; a job that fails fails the test. */
  public void runDue() {
    List<Job> due = due();
    while (!due.isEmpty()) {
      for (Job job : due) {
        if (management.createJobQuery().jobId(job.getId()).count() > 0) {
          management.executeJob(job.getId());
        }
      }
      due = due();
    }
  }

  private List<Job> due() {
    return management.createJobQuery().executable().listPage(0, 200);
  }
}
