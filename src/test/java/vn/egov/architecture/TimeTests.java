package vn.egov.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Time comes from the clock that is given, or no test and no server could be sure of it. */
class TimeTests {

  @Test
  void nobodyAsksTheMachineForTheTime() {
    Code.obeys(
        TimeTests::now,
        "seeded.cycle.OwnClock.today()",
        "seeded.cycle.OwnClock.now()",
        "seeded.cycle.OwnClock.millis()",
        "seeded.cycle.OwnClock.date()");
  }

  private static ArchRule now(String base) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(base + ".sample..")
        .should()
        .callMethodWhere(
            target(owner(resideInAPackage("java.time..")))
                .and(target(name("now")))
                .and(target(rawParameterTypes(new Class<?>[0]))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callMethod(Calendar.class, "getInstance");
  }

  @Test
  void thereIsOneClock() {
    Code.obeys(TimeTests::clock, "seeded.cycle.OwnClock.clock()");
  }

  private static ArchRule clock(String base) {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(base + ".shared.SharedConfiguration")
        .should()
        .callMethodWhere(target(owner(type(Clock.class))).and(target(nameStartingWith("system"))));
  }

  /** The engine's interfaces speak of Date; nobody else has to. */
  @Test
  void theOldDatesStayWithTheEngine() {
    Code.obeys(TimeTests::oldDates, "seeded.cycle.OwnClock");
  }

  private static ArchRule oldDates(String base) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(base + ".workflow..", base + ".access..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.sql");
  }
}
