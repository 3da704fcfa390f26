package vn.egov.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams, forms and code against each other. */
class ContractTests {

  private static final List<Diagram> ALL = Diagram.all().toList();

  static Stream<Diagram> all() {
    return ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFileHoldsOneExecutableProcessOfItsName(Diagram diagram) {
    assertThat(DiagramRules.process(diagram)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyGatewayHasOneDefaultAndLabelledConditions(Diagram diagram) {
    assertThat(DiagramRules.gateways(diagram)).isEmpty();
    assertThat(DiagramRules.conditions(diagram)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyNodeIsDrawnAndNamedInVietnamese(Diagram diagram) {
    assertThat(DiagramRules.names(diagram)).isEmpty();
    assertThat(DiagramRules.drawing(diagram)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyIdKeepsThePatternAndEveryMessageItsName(Diagram diagram) {
    assertThat(IdRules.pattern(diagram)).isEmpty();
    assertThat(DiagramRules.messages(diagram)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyUserTaskHasGroupsFormAndListener(Diagram diagram) {
    assertThat(TaskRules.groups(diagram)).isEmpty();
    assertThat(TaskRules.listeners(diagram)).isEmpty();
    assertThat(TaskRules.documentation(diagram)).isEmpty();
    assertThat(FormRules.references(diagram)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatAPersonSetsStaysWithTheTaskSaveOutcomes(Diagram diagram) {
    assertThat(TaskRules.leaks(diagram)).isEmpty();
    assertThat(TaskRules.outputs(diagram)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyExpressionNamesWhatExists(Diagram diagram) {
    assertThat(Expression.of(diagram)).hasSizeGreaterThan(4);
    assertThat(ExpressionRules.beans(diagram)).isEmpty();
    assertThat(ExpressionRules.variables(diagram)).isEmpty();
    assertThat(ExpressionRules.otherCode(diagram)).isEmpty();
  }

  @Test
  void theGateGuardsExactlyTheUserTasks() {
    Set<String> tasks = new TreeSet<>();
    ALL.forEach(diagram -> diagram.all(UserTask.class).forEach(task -> tasks.add(task.getId())));
    assertThat(all().flatMap(diagram -> TaskRules.unguarded(diagram).stream())).isEmpty();
    assertThat(TaskGate.tasks()).containsExactlyInAnyOrderElementsOf(tasks);
  }

  @Test
  void everyDelegateAndListenerIsUsed() {
    assertThat(ExpressionRules.idle(ALL)).isEmpty();
  }

  @Test
  void everyFormIsShownAndFoundByItsName() {
    assertThat(FormRules.unused(ALL)).isEmpty();
    assertThat(FormRules.handMade())
        .hasSize(5)
        .allSatisfy(
            name -> assertThat(FormRules.id(name + ".form", FormRules.read(name))).isEmpty());
  }

  @Test
  void noFormSendsWhatIsRefused() {
    PublishedContract.FORMS.forEach(
        (task, form) ->
            assertThat(FormRules.refused(FormRules.read(form), TaskGate.allowed(task)))
                .as(form)
                .isEmpty());
    assertThat(FormRules.refused(FormRules.read("launch-cycle"), LaunchCycleListener.FIELDS))
        .isEmpty();
    assertThat(FormRules.refused(FormRules.read("extend-deadline"), DecideExtensionListener.FIELDS))
        .isEmpty();
  }

  @Test
  void everyDiagramAndHandMadeFormIsDeployed() {
    assertThat(ProcessDeployment.DIAGRAMS)
        .containsExactlyInAnyOrderElementsOf(FormRules.files("bpmn/*.bpmn"));
    List<String> forms = new ArrayList<>(ProcessDeployment.FORMS);
    forms.add(LaunchFormDeployment.FORM);
    assertThat(forms).containsExactlyInAnyOrderElementsOf(FormRules.files("forms/*.form"));
  }

  @Test
  void whatWasPublishedIsStillThere() {
    assertThat(
            PublishedContract.missing(
                Diagram.cycle(), PublishedContract.CYCLE_NODES, PublishedContract.CYCLE_MESSAGES))
        .isEmpty();
    assertThat(
            PublishedContract.missing(
                Diagram.unit(), PublishedContract.UNIT_NODES, PublishedContract.UNIT_MESSAGES))
        .isEmpty();
    assertThat(
            PublishedContract.missing(
                Diagram.extension(), PublishedContract.EXTENSION_NODES, Set.of()))
        .isEmpty();
    assertThat(all().flatMap(diagram -> PublishedContract.otherwise(diagram).stream())).isEmpty();
    assertThat(Variables.KEPT_IN_HISTORY).isEqualTo(PublishedContract.PROCESS_VARIABLES);
  }

  /** The third one, which is nobody's task: an instance waits for the worker at a topic. */
  @Test
  void aNoticeWaitsForItsWorkerAndNobodyStartsOne() {
    Diagram delivery = Diagram.delivery();
    assertThat(DiagramRules.process(delivery)).isEmpty();
    assertThat(DiagramRules.names(delivery)).isEmpty();
    assertThat(DiagramRules.drawing(delivery)).isEmpty();
    assertThat(IdRules.pattern(delivery)).isEmpty();
    assertThat(ExpressionRules.otherCode(delivery)).isEmpty();
    assertThat(Expression.of(delivery)).isEmpty();
    assertThat(delivery.all(ServiceTask.class))
        .extracting(ServiceTask::getCamundaType, ServiceTask::getCamundaTopic)
        .containsExactly(tuple("external", NoticeDeliveryProcess.TOPIC));
    assertThat(delivery.all(Process.class).get(0).isCamundaStartableInTasklist()).isFalse();
    assertThat(PublishedContract.missing(delivery, PublishedContract.DELIVERY_NODES, Set.of()))
        .isEmpty();
  }

  @Test
  void onlyManagersExtendADeadline() {
    Process extension = Diagram.extension().all(Process.class).get(0);
    assertThat(extension.getCamundaCandidateStarterGroupsList()).containsExactly("cycle-managers");
    assertThat(Diagram.extension().all(StartEvent.class))
        .extracting(StartEvent::getCamundaFormRef)
        .containsExactly("extend-deadline");
  }

  @Test
  void onlyManagersLaunchACycleAndNobodyStartsACaseInTasklist() {
    Process cycle = Diagram.cycle().all(Process.class).get(0);
    assertThat(cycle.getCamundaCandidateStarterGroupsList()).containsExactly("cycle-managers");
    assertThat(Diagram.cycle().all(StartEvent.class))
        .extracting(StartEvent::getCamundaFormRef)
        .containsExactly("launch-cycle");
    assertThat(Diagram.unit().all(Process.class).get(0).isCamundaStartableInTasklist()).isFalse();
  }
}
