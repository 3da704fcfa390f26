package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Every flow node of all diagrams is entered by some test. The tests of the paths are run once more
 * from here, so that this does not depend on which test class comes last.
 */
class EveryFlowNodeTests {

  private static final SummaryGeneratingListener SUMMARY = new SummaryGeneratingListener();

  @BeforeAll
  static void runThePathTests() {
    LauncherDiscoveryRequest paths =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectPackage(EveryFlowNodeTests.class.getPackageName()))
            .filters(
                includeClassNamePatterns(".*PathTests"),
                EngineFilter.includeEngines("junit-jupiter"))
            .build();
    LauncherFactory.create().execute(paths, SUMMARY);
  }

  @Test
  void isEnteredBySomeTest() {
    assertThat(SUMMARY.getSummary().getTotalFailureCount()).isZero();
    assertThat(notEntered(testClass -> true)).isEmpty();
  }

  /** The violation: without the tests of the appeal nobody would decide one. */
  @Test
  void isMissedWhereNoTestEntersIt() {
    Predicate<Class<?>> withoutAppeals =
        testClass -> testClass != AppealPathTests.class && testClass != RefusalPathTests.class;
    assertThat(notEntered(withoutAppeals)).containsExactly("Task_ScoreAppealedAssessment");
  }

  private static Set<String> notEntered(Predicate<Class<?>> byTestClass) {
    Set<String> nodes = new TreeSet<>();
    nodes.addAll(flowNodes("assessment-cycle"));
    nodes.addAll(flowNodes("unit-assessment"));
    nodes.addAll(flowNodes("extend-deadline"));
    nodes.addAll(flowNodes("notice-delivery"));
    Visits.byClass().entrySet().stream()
        .filter(entry -> byTestClass.test(entry.getKey()))
        .map(entry -> entry.getValue())
        .forEach((Collection<String> visited) -> nodes.removeAll(visited));
    return nodes;
  }

  private static Set<String> flowNodes(String process) {
    Set<String> ids = new TreeSet<>();
    Bpmn.readModelFromStream(
            EveryFlowNodeTests.class.getResourceAsStream("/bpmn/" + process + ".bpmn"))
        .getModelElementsByType(FlowNode.class)
        .forEach(node -> ids.add(node.getId()));
    assertThat(ids).isNotEmpty();
    return ids;
  }
}
