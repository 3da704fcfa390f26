package vn.egov.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.LaunchCycle;
import vn.egov.cycle.LaunchRequest;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** StartEvent_CycleLaunched: takes over what the manager typed; only ids stay in the process. */
@Component
class LaunchCycleListener implements ExecutionListener {

  static final Set<String> FIELDS = LaunchRequest.FIELDS;

  private final LaunchCycle cycle;
  private final Actors actors;

  LaunchCycleListener(LaunchCycle cycle, Actors actors) {
    this.cycle = cycle;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateExecution execution) {
    refuseOtherVariables(execution);
    Inputs inputs = new Inputs(execution);
    LaunchRequest request =
        LaunchRequest.of(inputs::text, inputs.list("tiers"), inputs.flag("verifiedByDistrict"));
    CycleCode code = cycle.launch(request, actors.current());
    List.copyOf(execution.getVariableNames()).forEach(execution::removeVariable);
    execution.setVariable(Variables.CYCLE_CODE, code.value());
    execution.setProcessBusinessKey(code.value());
  }

  private static void refuseOtherVariables(DelegateExecution execution) {
    List<Problem> problems = new ArrayList<>();
    for (String name : execution.getVariableNames()) {
      if (!FIELDS.contains(name)) {
        String expected = String.join(", ", new TreeSet<>(FIELDS));
        problems.add(Problem.at(name, "task.unexpected-variable", expected));
      }
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
