package vn.egov.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.egov.EgovAssessmentApplication;

/** The rooms as modules: no cycles, nobody in another's inner packages. */
class ModulesTests {

  @Test
  void keepTheirBounds() {
    ApplicationModules modules = ApplicationModules.of(EgovAssessmentApplication.class);
    assertThat(modules.stream()).hasSizeGreaterThan(6);
    modules.verify();
  }

  @Test
  void aCycleAndAReachIntoAnothersRoomAreFound() {
    ApplicationModules seeded =
        ApplicationModules.of("seeded.modules", new ImportOption.OnlyIncludeTests());
    assertThat(seeded.detectViolations().getMessages())
        .anySatisfy(message -> assertThat(message).contains("Cycle detected"))
        .anySatisfy(message -> assertThat(message).contains("seeded.modules.second.inner.Hidden"));
  }
}
