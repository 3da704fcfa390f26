package vn.egov.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.egov.assessment.Verification;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.Participant;
import vn.egov.scoring.Scorecard;
import vn.egov.unit.TestUnits;

/** Whatever is altered afterwards shows in the fingerprint. */
class ResultHashTests {

  private final CycleFixture cycle =
      new CycleFixture(TestUnits.district("061"), TestUnits.district("062"));
  private final List<Participant> units = launched();

  private List<Participant> launched() {
    cycle.launch();
    return cycle.participants().of("2026-H1");
  }

  @Test
  void theSameResultsHaveTheSameHash() {
    assertThat(hash(List.of(first("7.00", 4, 1), second())))
        .isEqualTo(hash(List.of(first("7.00", 4, 1), second())));
  }

  @Test
  void pointsRankLevelUnitOrderAndNumberOfResultsChangeTheHash() {
    List<List<UnitResult>> variants =
        List.of(
            List.of(first("7.00", 4, 1), second()),
            List.of(first("7.01", 4, 1), second()),
            List.of(first("7.00", 4, 2), second()),
            List.of(first("7.00", 3, 1), second()),
            List.of(first("7.00", null, 1), second()),
            List.of(second(), first("7.00", 4, 1)),
            List.of(first("7.00", 4, 1)),
            List.of(second()),
            List.of());
    assertThat(variants.stream().map(ResultHashTests::hash)).doesNotHaveDuplicates();
  }

  private static String hash(List<UnitResult> results) {
    ResultHash hash = new ResultHash();
    results.stream().map(InMemoryUnitResults::facts).forEach(hash::add);
    return hash.hex();
  }

  private UnitResult first(String total, Integer level, int rank) {
    UnitResult result = new UnitResult(units.get(0));
    Scorecard scorecard =
        new Scorecard(
            List.of(), List.of(), List.of(), new BigDecimal(total), BigDecimal.TEN, level);
    result.compile(scorecard, rank, Verification.NOT_REQUIRED);
    return result;
  }

  private UnitResult second() {
    return new UnitResult(units.get(1));
  }
}
