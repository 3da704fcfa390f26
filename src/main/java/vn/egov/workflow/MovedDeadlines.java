package vn.egov.workflow;

import java.util.Date;
import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.extension.DeadlineExtended;

/**
 * Moves what the engine keeps of a case's deadlines: the due date of its open task and its timers,
 * in the transaction that moves our dates. Each timer asks once more what its diagram asks, so that
 * reminders are counted anew as well.
 */
@Component
class MovedDeadlines {

  private final TaskService tasks;
  private final ManagementService management;
  private final Map<String, BiFunction<String, String, Date>> dueDates;

  MovedDeadlines(@Lazy TaskService tasks, @Lazy ManagementService management, Deadlines deadlines) {
    this.tasks = tasks;
    this.management = management;
    this.dueDates =
        Map.of(
            UnitAssessmentProcess.TASK_SUBMIT, deadlines::submission,
            UnitAssessmentProcess.TASK_VERIFY, deadlines::verification,
            UnitAssessmentProcess.TASK_REVIEW, deadlines::review,
            UnitAssessmentProcess.TASK_RESPOND, deadlines::appeal,
            UnitAssessmentProcess.TASK_DECIDE, deadlines::appealDecision);
  }

  @EventListener
  void on(DeadlineExtended event) {
    AssessmentKey key = event.assessment();
    for (Task task :
        tasks
            .createTaskQuery()
            .processDefinitionKey(UnitAssessmentProcess.KEY)
            .processInstanceBusinessKey(key.toString())
            .list()) {
      Date due = dueDate(task, key);
      tasks.setDueDate(task.getId(), due);
      for (Job timer :
          management
              .createJobQuery()
              .processInstanceId(task.getProcessInstanceId())
              .timers()
              .list()) {
        move(timer, task, due);
      }
    }
  }

  private Date dueDate(Task task, AssessmentKey key) {
    BiFunction<String, String, Date> dueDate = dueDates.get(task.getTaskDefinitionKey());
    if (dueDate == null) {
      throw new IllegalStateException("no due date of " + task.getTaskDefinitionKey());
    }
    return dueDate.apply(key.cycle().value(), key.unit().value());
  }

  /** A verification of the diagram's first version asks the calendar of the cycle only. */
  private void move(Job timer, Task task, Date due) {
    if (UnitAssessmentProcess.TASK_VERIFY.equals(task.getTaskDefinitionKey())) {
      management.setJobDuedate(timer.getId(), due);
    } else {
      management.recalculateJobDuedate(timer.getId(), false);
    }
  }
}
