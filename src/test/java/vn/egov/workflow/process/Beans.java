package vn.egov.workflow.process;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.mockito.invocation.InvocationOnMock;
import vn.egov.workflow.Chunks;
import vn.egov.workflow.Deadlines;
import vn.egov.workflow.FormCatalog;
import vn.egov.workflow.Routing;
import vn.egov.workflow.TaskInputs;

/** Everything that the diagrams name, mocked; a mock does what the flow needs and no more. */
final class Beans {

  static final String CYCLE = "2026-H1";
  static final String UNIT = "01852";
  static final long EXTENSION = 12;

  final Routing routing = mock(Routing.class);
  final Chunks chunks = mock(Chunks.class);
  final Deadlines deadlines = mock(Deadlines.class);
  final FormCatalog forms = mock(FormCatalog.class, Beans::nameOfMethod);
  final TaskInputs inputs = mock(TaskInputs.class, Beans::nameOfMethod);
  private final Map<String, JavaDelegate> delegates = new HashMap<>();
  private final Map<String, ExecutionListener> listeners = new HashMap<>();
  private final Map<String, TaskListener> taskListeners = new HashMap<>();

  void register() throws Exception {
    Mocks.register("routing", routing);
    Mocks.register("chunks", chunks);
    Mocks.register("deadlines", deadlines);
    Mocks.register("formCatalog", forms);
    Mocks.register("taskInputs", inputs);
    when(routing.verifierGroup(CYCLE, UNIT)).thenReturn("verifier-061");
    when(chunks.of(CYCLE)).thenReturn(List.of(1, 2, 3));
    when(chunks.ofExtension(EXTENSION)).thenReturn(List.of(1, 2));
    when(routing.deadlinesMoved(EXTENSION)).thenReturn(true);
    when(deadlines.nextLookForCases()).thenReturn(Times.date(Times.NEXT_LOOK));
    when(deadlines.submission(CYCLE, UNIT)).thenReturn(Times.date(Times.SUBMISSION));
    when(deadlines.submissionClosing(CYCLE, UNIT)).thenReturn(Times.date(Times.CLOSING));
    when(deadlines.reminders(CYCLE, UNIT)).thenReturn("R1/" + Times.FIRST_REMINDER + "/P1D");
    when(deadlines.verification(CYCLE, UNIT)).thenReturn(Times.date(Times.VERIFICATION));
    when(deadlines.review(CYCLE, UNIT)).thenReturn(Times.date(Times.REVIEW));
    when(deadlines.appeal(CYCLE, UNIT)).thenReturn(Times.date(Times.APPEAL));
    when(deadlines.appealDecision(CYCLE, UNIT)).thenReturn(Times.date(Times.APPEAL_DECISION));
    registerSteps();
  }

  private void registerSteps() throws Exception {
    for (String name :
        List.of(
            "openAssessments",
            "announceProvisionalResults",
            "compileResults",
            "publishResults",
            "scoreAssessment",
            "remindUnit",
            "moveDeadlines",
            "recordNotSubmitted")) {
      delegates.put(name, registered(name + "Delegate", JavaDelegate.class));
    }
    for (String name :
        List.of(
            "taskCard",
            "submitSelfAssessment",
            "verifySubmission",
            "reviewAssessment",
            "respondToResult",
            "decideAppeal",
            "approveResults",
            "reviseResults")) {
      taskListeners.put(name, registered(name + "Listener", TaskListener.class));
    }
    for (String name :
        List.of("assessmentOpened", "reopenSubmission", "declarationStands", "lateAnnouncement")) {
      listeners.put(name, registered(name + "Listener", ExecutionListener.class));
    }
    listens("launchCycle", execution -> execution.setVariable("cycleCode", CYCLE));
    listens(
        "decideExtension",
        execution -> {
          execution.setVariable("cycleCode", CYCLE);
          execution.setVariable("extensionId", EXTENSION);
        });
    listens("verificationSkipped", e -> e.setVariable("verificationOutcome", "SKIPPED"));
    listens("silenceAccepts", e -> e.setVariable("responseOutcome", "ACCEPTED"));
    listens(
        "reopenReview",
        execution -> {
          execution.setVariable("cycleCode", CYCLE);
          execution.setVariable("unitCode", UNIT);
        });
  }

  private void listens(String name, Consumer<DelegateExecution> effect) throws Exception {
    ExecutionListener listener = registered(name + "Listener", ExecutionListener.class);
    doAnswer(
            call -> {
              effect.accept(call.getArgument(0));
              return null;
            })
        .when(listener)
        .notify(any());
    listeners.put(name, listener);
  }

  private static <T> T registered(String name, Class<T> type) {
    T mock = mock(type);
    Mocks.register(name, mock);
    return mock;
  }

  JavaDelegate delegate(String step) {
    return Objects.requireNonNull(delegates.get(step), step);
  }

  ExecutionListener listener(String step) {
    return Objects.requireNonNull(listeners.get(step), step);
  }

  TaskListener taskListener(String step) {
    return Objects.requireNonNull(taskListeners.get(step), step);
  }

  /** So that a test sees from where a form or an input came. */
  private static Object nameOfMethod(InvocationOnMock call) {
    String name = call.getMethod().getName();
    Class<?> type = call.getMethod().getReturnType();
    return type == JsonValue.class ? jsonValue("{\"from\":\"" + name + "\"}").create() : name;
  }
}
