package vn.egov.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.OpenTasks;

/** Finds the task to which a mail leads. */
@Component
class TaskLinks implements OpenTasks {

  private static final Map<NoticeKind.Link, String> TASKS =
      Map.of(
          NoticeKind.Link.DECLARE, UnitAssessmentProcess.TASK_SUBMIT,
          NoticeKind.Link.RESPOND, UnitAssessmentProcess.TASK_RESPOND);

  private final TaskService tasks;

  TaskLinks(@Lazy TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public Optional<String> find(AssessmentKey key, NoticeKind.Link link) {
    String task = TASKS.get(link);
    return task == null
        ? Optional.empty()
        : tasks
            .createTaskQuery()
            .taskDefinitionKey(task)
            .processInstanceBusinessKey(key.toString())
            .list()
            .stream()
            .map(Task::getId)
            .findFirst();
  }
}
