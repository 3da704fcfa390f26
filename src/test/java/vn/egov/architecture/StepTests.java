package vn.egov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;

/** The name of a step in the room of the engine tells what it is, and is told by what it is. */
class StepTests {

  @Test
  void aDelegateIsOne() {
    Code.obeys(
        base -> named(base, "Delegate").implement(JavaDelegate.class),
        "seeded.workflow.PretendedDelegate");
  }

  @Test
  void aListenerIsOne() {
    Code.obeys(
        base ->
            named(base, "Listener")
                .implement(TaskListener.class)
                .orShould()
                .implement(ExecutionListener.class),
        "seeded.workflow.PretendedListener");
  }

  @Test
  void whatIsADelegateIsNamedSo() {
    Code.obeys(
        base -> step(base, JavaDelegate.class, "Delegate"), "seeded.workflow.DelegateInDisguise");
  }

  @Test
  void whatIsAListenerIsNamedSo() {
    Code.obeys(
        base -> step(base, TaskListener.class, "Listener"), "seeded.workflow.DelegateInDisguise");
    Code.obeys(
        base -> step(base, ExecutionListener.class, "Listener"),
        "seeded.workflow.DelegateInDisguise");
  }

  private static ClassesShould named(String base, String suffix) {
    return classes()
        .that()
        .resideInAPackage(base + ".workflow")
        .and()
        .haveSimpleNameEndingWith(suffix)
        .should();
  }

  private static ArchRule step(String base, Class<?> type, String suffix) {
    return classes()
        .that()
        .resideInAPackage(base + ".workflow..")
        .and()
        .implement(type)
        .should()
        .haveSimpleNameEndingWith(suffix)
        .andShould()
        .notBePublic();
  }
}
