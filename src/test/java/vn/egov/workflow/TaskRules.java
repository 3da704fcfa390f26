package vn.egov.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** What holds of every task of a person; each rule returns what breaks it. */
final class TaskRules {

  private TaskRules() {}

  static List<String> groups(Diagram diagram) {
    return diagram.all(UserTask.class).stream()
        .filter(task -> task.getCamundaCandidateGroupsList().isEmpty())
        .map(UserTask::getId)
        .toList();
  }

  /** One listener takes over what the person decided; without it nothing would be kept. */
  static List<String> listeners(Diagram diagram) {
    return diagram.all(UserTask.class).stream()
        .filter(task -> completeListeners(task) != 1)
        .map(UserTask::getId)
        .toList();
  }

  private static long completeListeners(UserTask task) {
    return task.getExtensionElements() == null
        ? 0
        : task
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaTaskListener.class)
            .list()
            .stream()
            .filter(listener -> listener.getCamundaEvent().equals("complete"))
            .count();
  }

  /** A task without documentation leaves people to guess. */
  static List<String> documentation(Diagram diagram) {
    return diagram.all(UserTask.class).stream()
        .filter(task -> task.getDocumentations().isEmpty())
        .map(UserTask::getId)
        .toList();
  }

  /** Tasks that the gate does not guard. */
  static List<String> unguarded(Diagram diagram) {
    return diagram.all(UserTask.class).stream()
        .map(UserTask::getId)
        .filter(id -> !TaskGate.tasks().contains(id))
        .toList();
  }

  /**
   * Variables that a person may set and that are no input parameters of the task: the engine would
   * make process variables of them, for everybody to see.
   */
  static List<String> leaks(Diagram diagram) {
    List<String> leaks = new ArrayList<>();
    for (UserTask task : diagram.all(UserTask.class)) {
      Set<String> allowed = new TreeSet<>(TaskGate.allowed(task.getId()));
      allowed.removeAll(inputs(task));
      allowed.forEach(name -> leaks.add(task.getId() + " " + name));
    }
    return leaks;
  }

  /**
   * Only outcomes leave a task, each being an input too, so that an old one is not taken for new.
   */
  static List<String> outputs(Diagram diagram) {
    List<String> wrong = new ArrayList<>();
    for (UserTask task : diagram.all(UserTask.class)) {
      for (CamundaInputOutput mapping : mappings(task)) {
        for (CamundaOutputParameter output : mapping.getCamundaOutputParameters()) {
          String name = output.getCamundaName();
          if (!name.endsWith("Outcome")
              || !Variables.KEPT_IN_HISTORY.contains(name)
              || !inputs(task).contains(name)) {
            wrong.add(task.getId() + " " + name);
          }
        }
      }
    }
    return wrong;
  }

  private static List<String> inputs(UserTask task) {
    return mappings(task).stream()
        .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
        .map(CamundaInputParameter::getCamundaName)
        .toList();
  }

  private static List<CamundaInputOutput> mappings(UserTask task) {
    return task.getExtensionElements() == null
        ? List.of()
        : task.getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaInputOutput.class)
            .list();
  }
}
