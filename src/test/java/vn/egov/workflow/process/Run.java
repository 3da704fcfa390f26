package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One process instance on its way. */
final class Run {

  private final RuntimeService runtime = BareEngine.get().getRuntimeService();
  private final TaskService tasks = BareEngine.get().getTaskService();
  private final ManagementService management = BareEngine.get().getManagementService();
  private final HistoryService history = BareEngine.get().getHistoryService();
  private final String id;

  private Run(String id) {
    this.id = id;
  }

  /** A case whose unit is to submit. */
  static Run openCase() {
    return start(
        "unit-assessment",
        Beans.CYCLE + "/" + Beans.UNIT,
        Map.of("cycleCode", Beans.CYCLE, "unitCode", Beans.UNIT));
  }

  /** A case that is opened once more, by nothing but the message with its business key. */
  static Run reopenCase() {
    return new Run(
        BareEngine.get()
            .getRuntimeService()
            .createMessageCorrelation("Message_ReviewReopened")
            .processInstanceBusinessKey(Beans.CYCLE + "/" + Beans.UNIT)
            .correlateStartMessage()
            .getId());
  }

  /** A case whose unit may submit after all, by the message of its own file. */
  static Run reopenSubmission() {
    return new Run(
        BareEngine.get()
            .getRuntimeService()
            .createMessageCorrelation("Message_SubmissionReopened")
            .processInstanceBusinessKey(Beans.CYCLE + "/" + Beans.UNIT)
            .setVariables(Map.of("cycleCode", Beans.CYCLE, "unitCode", Beans.UNIT))
            .correlateStartMessage()
            .getId());
  }

  /** An extension that is decided by its form. */
  static Run extendDeadline() {
    return start("extend-deadline", Beans.CYCLE + ":" + Beans.EXTENSION, Map.of());
  }

  /** A cycle that is launched. */
  static Run launchCycle() {
    return start("assessment-cycle", Beans.CYCLE, Map.of());
  }

  private static Run start(String key, String businessKey, Map<String, Object> variables) {
    return new Run(
        BareEngine.get()
            .getRuntimeService()
            .startProcessInstanceByKey(key, businessKey, variables)
            .getId());
  }

  /** The one open task, which must be this. */
  Task task(String taskKey) {
    List<Task> open = tasks.createTaskQuery().processInstanceId(id).initializeFormKeys().list();
    assertThat(open).extracting(Task::getTaskDefinitionKey).containsExactly(taskKey);
    return open.get(0);
  }

  void complete(String taskKey, Map<String, Object> variables) {
    tasks.complete(task(taskKey).getId(), variables);
  }

  /** Completes the task, which its listener refuses. */
  void isRefused(String taskKey, Map<String, Object> variables) {
    String task = task(taskKey).getId();
    assertThatThrownBy(() -> tasks.complete(task, variables)).hasMessageContaining("refused");
  }

  List<String> candidateGroups(String taskKey) {
    return tasks.getIdentityLinksForTask(task(taskKey).getId()).stream()
        .map(IdentityLink::getGroupId)
        .toList();
  }

  /** What the form of the open task is filled with and nobody sees elsewhere. */
  Map<String, Object> inputs(String taskKey) {
    return runtime.getVariablesLocal(task(taskKey).getExecutionId());
  }

  /** Names of what outlives the tasks. */
  TreeSet<String> variables() {
    return new TreeSet<>(runtime.getVariablesLocal(id).keySet());
  }

  Object variable(String name) {
    return runtime.getVariablesLocal(id).get(name);
  }

  /** What a process that has ended knew at the end. */
  Object lastValue(String name) {
    return history
        .createHistoricVariableInstanceQuery()
        .processInstanceId(id)
        .variableName(name)
        .activityInstanceIdIn(id)
        .singleResult()
        .getValue();
  }

  List<Job> jobs(String activityId) {
    return management.createJobQuery().processInstanceId(id).activityId(activityId).list();
  }

  /** Executes the one job there is at an activity. */
  void execute(String activityId) {
    List<Job> jobs = jobs(activityId);
    assertThat(jobs).as("jobs at " + activityId).hasSize(1);
    management.executeJob(jobs.get(0).getId());
  }

  void execute(Job job) {
    management.executeJob(job.getId());
  }

  /** Executes what is due by now, until nothing is. */
  void executeAllDue() {
    for (int step = 0; fireDue() > 0; step++) {
      assertThat(step).as("steps without an end").isLessThan(100);
    }
  }

  private List<Job> due() {
    return management.createJobQuery().processInstanceId(id).executable().list();
  }

  /** Fires what is due now and returns how much that was. */
  int fireDue() {
    List<Job> due = due();
    due.forEach(this::execute);
    return due.size();
  }

  /** Whether it stands at a message. */
  boolean waitsFor(String message) {
    return subscription(message) != null;
  }

  void receive(String message) {
    runtime.messageEventReceived(message, subscription(message));
  }

  private String subscription(String message) {
    var found =
        runtime.createEventSubscriptionQuery().processInstanceId(id).eventName(message).list();
    return found.isEmpty() ? null : found.get(0).getExecutionId();
  }

  boolean hasEnded() {
    return runtime.createProcessInstanceQuery().processInstanceId(id).count() == 0;
  }

  /** Ids of the flow nodes that were entered, in this order. */
  List<String> path() {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(id)
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  long timesAt(String activityId) {
    return path().stream().filter(activityId::equals).count();
  }
}
