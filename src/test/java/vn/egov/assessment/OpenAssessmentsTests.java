package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.LaunchForm;

class OpenAssessmentsTests {

  private final CaseFixture fixture = new CaseFixture();

  @Test
  void opensACaseForEachUnitOfTheChunk() {
    assertThat(CaseFixture.ALL)
        .allSatisfy(key -> assertThat(fixture.of(key).status()).isEqualTo(AssessmentStatus.OPEN));
    assertThat(fixture.of(CaseFixture.COMMUNE).verification()).isEqualTo(Verification.PENDING);
  }

  @Test
  void aRepeatedJobOpensNothingTwice() {
    Assessment before = fixture.of(CaseFixture.COMMUNE);
    fixture.opening().open(CycleFixture.CODE, 1);
    assertThat(fixture.of(CaseFixture.COMMUNE)).isSameAs(before);
    assertThat(fixture.cycle().events().all()).isEmpty();
  }

  @Test
  void aJobThatWasInterruptedOpensTheRest() {
    CycleFixture cycle = fixture.cycle();
    InMemoryAssessments half = new InMemoryAssessments();
    half.save(fixture.of(CaseFixture.COMMUNE));
    new OpenAssessments(cycle.cycles(), cycle.participants(), half, cycle.events())
        .open(CycleFixture.CODE, 1);
    assertThat(cycle.events().all())
        .isEqualTo(
            List.of(
                new AssessmentOpened(CaseFixture.OTHER),
                new AssessmentOpened(CaseFixture.DISTRICT)));
  }

  @Test
  void anotherChunkIsLeftAlone() {
    fixture.opening().open(CycleFixture.CODE, 2);
    assertThat(fixture.assessments().ofCycle("2026-H1")).hasSize(3);
  }

  @Test
  void nobodyVerifiesWhereTheCycleHasNoSuchStage() {
    CaseFixture without = new CaseFixture(new LaunchForm().with("verifiedByDistrict", "false"));
    assertThat(without.of(CaseFixture.COMMUNE).verification()).isEqualTo(Verification.NOT_REQUIRED);
  }
}
