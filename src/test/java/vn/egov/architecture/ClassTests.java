package vn.egov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** How classes are made. */
class ClassTests {

  @Test
  void persistenceAndWebAreNobodysBusiness() {
    Code.obeys(
        ClassTests::hidden,
        "seeded.publication.persistence.PublicRepository",
        "seeded.publication.web.PublicController");
  }

  /** What pages share is there to be used. */
  private static ArchRule hidden(String base) {
    return classes()
        .that()
        .resideInAnyPackage(base + "..persistence..", base + "..web..")
        .and()
        .resideOutsideOfPackage(base + ".shared.web..")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .notBePublic();
  }

  @Test
  void nothingIsInjectedIntoFields() {
    Code.obeys(
        base ->
            noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class),
        "seeded.workflow.InjectedDelegate.clock",
        "seeded.workflow.InjectedDelegate.url");
  }

  @Test
  void aggregatesHaveNoSetters() {
    Code.obeys(
        base ->
            noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*"),
        "seeded.cycle.OpenAggregate.setName");
  }

  /** Whoever wants to change an aggregate goes through a use case of its package. */
  @Test
  void mutatorsOfAggregatesStayInTheirPackage() {
    Code.obeys(
        base ->
            methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(void.class),
        "seeded.cycle.OpenAggregate.close()",
        "seeded.cycle.OpenAggregate.setName");
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    assertThat(unmarked(Code.SEEDED, "seeded"))
        .contains("seeded.lottery")
        .doesNotContain("seeded.unit");
    assertThat(unmarked(Code.PRODUCT, "vn.egov")).isEmpty();
  }

  private static Set<String> unmarked(JavaClasses code, String base) {
    return code.stream()
        .filter(type -> type.getPackageName().startsWith(base))
        .map(JavaClass::getPackage)
        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
        .map(JavaPackage::getName)
        .collect(Collectors.toSet());
  }
}
