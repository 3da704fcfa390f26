package vn.egov.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.egov.shared.Refusals;
import vn.egov.unit.TestUnits;

class CycleProgressTests {

  private final CycleFixture fixture = new CycleFixture(TestUnits.district("061"));

  @Test
  void announcesThePublicationOnceHoweverOftenItIsTold() {
    fixture.launch();
    fixture.in(CycleStatus.APPROVED);
    fixture.events().forget();
    fixture.progress().resultsPublished(CycleFixture.CODE);
    fixture.progress().resultsPublished(CycleFixture.CODE);
    assertThat(fixture.events().all()).containsExactly(new ResultsPublished(CycleFixture.CODE));
  }

  @Test
  void announcesNothingBeforeTheApproval() {
    fixture.launch();
    fixture.events().forget();
    assertThat(Refusals.of(() -> fixture.progress().resultsPublished(CycleFixture.CODE)))
        .containsExactly("cycle.not-approved");
    assertThat(fixture.events().all()).isEmpty();
  }
}
