package vn.egov.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.egov.cycle.CycleCode;
import vn.egov.extension.DecideExtension;
import vn.egov.extension.ExtensionRequest;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * StartEvent_ExtensionDecided: takes over what the manager typed into the start form; an extension
 * that was decided elsewhere, by page or API, starts with its number.
 */
@Component
class DecideExtensionListener implements ExecutionListener {

  static final Set<String> FIELDS =
      Set.of(
          Variables.CYCLE_CODE,
          "scope",
          "scopeCode",
          "stage",
          "newDeadline",
          "reason",
          Variables.DECISION_NUMBER,
          "shiftFollowing");

  private final DecideExtension extension;
  private final ExtensionStarts starts;
  private final Actors actors;

  DecideExtensionListener(DecideExtension extension, ExtensionStarts starts, Actors actors) {
    this.extension = extension;
    this.starts = starts;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (starts.isExpected()) {
      return;
    }
    refuseOtherVariables(execution);
    CycleCode cycle = cycle(new Inputs(execution).text(Variables.CYCLE_CODE));
    ExtensionRequest request = request(new Inputs(execution));
    String manager = actors.current();
    long id = starts.decidedByForm(() -> extension.decide(cycle, request, manager));
    List.copyOf(execution.getVariableNames()).forEach(execution::removeVariable);
    execution.setVariable(Variables.CYCLE_CODE, cycle.value());
    execution.setVariable(Variables.EXTENSION_ID, id);
    execution.setProcessBusinessKey(ExtendDeadlineProcess.businessKey(cycle.value(), id));
  }

  private static ExtensionRequest request(Inputs inputs) {
    return new ExtensionRequest(
        inputs.text("scope"),
        inputs.text("scopeCode"),
        inputs.text("stage"),
        inputs.text("newDeadline"),
        inputs.text("reason"),
        inputs.text(Variables.DECISION_NUMBER),
        inputs.flag("shiftFollowing"),
        null);
  }

  private static CycleCode cycle(@Nullable String code) {
    try {
      return new CycleCode(code == null ? "" : code.strip());
    } catch (IllegalArgumentException e) {
      throw new BusinessRuleViolation(
          Problem.at(Variables.CYCLE_CODE, "launch.code", code == null ? "" : code));
    }
  }

  private static void refuseOtherVariables(DelegateExecution execution) {
    List<Problem> problems = new ArrayList<>();
    for (String name : execution.getVariableNames()) {
      if (!FIELDS.contains(name)) {
        String known = String.join(", ", new TreeSet<>(FIELDS));
        problems.add(Problem.at(name, "task.unexpected-variable", known));
      }
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
