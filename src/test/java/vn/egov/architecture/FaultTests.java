package vn.egov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** A refusal has its own exception; whatever else is thrown is a fault and must be seen. */
class FaultTests {

  @Test
  void nobodyCatchesEveryException() {
    Code.obeys(
        base -> codeUnits().should(notCatchEverything()), "seeded.workflow.SwallowsFaults.run(");
  }

  private static ArchCondition<JavaCodeUnit> notCatchEverything() {
    return new ArchCondition<>("not catch Exception") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        boolean everything =
            unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> caught.isEquivalentTo(Exception.class));
        if (everything) {
          events.add(
              SimpleConditionEvent.violated(unit, unit.getFullName() + " catches Exception"));
        }
      }
    };
  }
}
