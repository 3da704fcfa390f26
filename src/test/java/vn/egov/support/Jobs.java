package vn.egov.support;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Runs the engine's jobs that are due, as its executor would. */
@TestComponent
public class Jobs {

  private final ManagementService management;

  Jobs(ManagementService management) {
    this.management = management;
  }

  /** Until none is due; a job that fails fails the test. */
  public int runDue() {
    int done = 0;
    List<Job> due = due();
    while (!due.isEmpty()) {
      for (Job job : due) {
        if (management.createJobQuery().jobId(job.getId()).count() > 0) {
          management.executeJob(job.getId());
          done++;
        }
      }
      due = due();
    }
    return done;
  }

  private List<Job> due() {
    return management.createJobQuery().executable().listPage(0, 200);
  }
}
