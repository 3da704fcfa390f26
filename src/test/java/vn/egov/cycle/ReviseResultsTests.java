package vn.egov.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.shared.Refusals;
import vn.egov.unit.TestUnits;
import vn.egov.unit.UnitCode;

class ReviseResultsTests {

  private final CycleFixture fixture =
      new CycleFixture(TestUnits.district("061"), TestUnits.commune("01852", "061"));

  @BeforeEach
  void launch() {
    fixture.launch();
    fixture.events().forget();
  }

  @Test
  void namesEachUnitWhoseReviewIsReopenedOnce() {
    fixture.in(CycleStatus.RETURNED);
    revise("01852", "061", "01852");
    assertThat(fixture.events().all())
        .containsExactly(
            new ResultsRevised(
                CycleFixture.CODE, List.of(new UnitCode("01852"), new UnitCode("061"))));
  }

  @Test
  void mayNameNoUnitAtAll() {
    fixture.in(CycleStatus.RETURNED);
    revise();
    assertThat(fixture.events().all())
        .containsExactly(new ResultsRevised(CycleFixture.CODE, List.of()));
  }

  /** Whoever reopens a review must find the result still returned. */
  @Test
  void theCycleRunsAgainOnceTheReviewsAreReopened() {
    Cycle cycle = fixture.in(CycleStatus.RETURNED);
    List<CycleStatus> seen = new ArrayList<>();
    new ReviseResults(
            fixture.cycles(),
            fixture.participants(),
            event -> seen.add(cycle.status()),
            fixture.trail())
        .revise(CycleFixture.CODE, List.of("061"));
    assertThat(seen).containsExactly(CycleStatus.RETURNED);
    assertThat(cycle.status()).isEqualTo(CycleStatus.RUNNING);
  }

  @Test
  void refusesUnitsThatDoNotTakePartAllAtOnce() {
    fixture.in(CycleStatus.RETURNED);
    assertThat(Refusals.of(() -> revise("061", "S99", "../etc")))
        .containsExactly("unitCodes: revision.unknown-unit", "unitCodes: revision.unknown-unit");
    assertThat(fixture.events().all()).isEmpty();
  }

  @Test
  void refusesARevisionOfWhatWasNotReturned() {
    fixture.in(CycleStatus.COMPILED);
    assertThat(Refusals.of(() -> revise("061"))).containsExactly("cycle.not-returned");
    assertThat(fixture.events().all()).isEmpty();
  }

  private void revise(String... units) {
    fixture.revision().revise(CycleFixture.CODE, List.of(units));
  }
}
