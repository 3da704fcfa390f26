package vn.egov.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.egov.shared.BilingualText;
import vn.egov.unit.TestUnits;
import vn.egov.unit.Tier;
import vn.egov.unit.Unit;

class LaunchCycleTests {

  private final CycleFixture fixture =
      new CycleFixture(
          TestUnits.department("S01"),
          TestUnits.district("061"),
          TestUnits.commune("01852", "061"),
          TestUnits.commune("01999", "061", LocalDate.of(2026, 7, 1)));

  @Test
  void keepsWhatTheManagerAskedFor() {
    assertThat(fixture.launch()).isEqualTo(CycleFixture.CODE);
    Cycle cycle = fixture.cycle();
    assertThat(cycle.name())
        .isEqualTo(new BilingualText("Đánh giá 6 tháng đầu năm 2026", "First half of 2026"));
    assertThat(cycle.periodFrom()).isEqualTo("2026-01-01");
    assertThat(cycle.periodTo()).isEqualTo("2026-06-30");
    assertThat(cycle.criteriaSet()).isEqualTo("T1");
    assertThat(cycle.tiers()).containsExactly(Tier.DISTRICT, Tier.COMMUNE);
    assertThat(cycle.verifiedByDistrict()).isTrue();
    assertThat(cycle.calendar())
        .isEqualTo(
            new Calendar(
                LocalDate.of(2026, 7, 20),
                LocalDate.of(2026, 7, 30),
                LocalDate.of(2026, 8, 10),
                LocalDate.of(2026, 8, 20)));
    assertThat(cycle.reminderDays()).containsExactly(7, 3, 1);
    assertThat(cycle.status()).isEqualTo(CycleStatus.RUNNING);
    assertThat(cycle.launchedAt()).isEqualTo(fixture.clock().instant());
  }

  @Test
  void announcesTheLaunchOnce() {
    fixture.launch();
    assertThat(fixture.events().all()).containsExactly(new CycleLaunched(CycleFixture.CODE));
  }

  @Test
  void freezesTheUnitsOfTheTiersAsTheyAreAtTheEndOfThePeriod() {
    fixture.launch();
    assertThat(fixture.participants().of("2026-H1"))
        .extracting(Participant::unit, Participant::tier, Participant::verifier)
        .extracting(row -> row.toList().toString())
        .containsExactly("[01852, COMMUNE, Optional[061]]", "[061, DISTRICT, Optional.empty]");
    assertThat(fixture.participants().find("2026-H1", "061").orElseThrow().name().vi())
        .isEqualTo("Đơn vị 061");
  }

  @Test
  void spreadsTheUnitsOverChunksOfFifty() {
    Unit[] communes =
        IntStream.range(0, 120)
            .mapToObj(i -> TestUnits.commune("C" + (100 + i), null))
            .toArray(Unit[]::new);
    CycleFixture large = new CycleFixture(communes);
    large.launch();
    assertThat(
            IntStream.rangeClosed(1, 4).mapToObj(i -> large.participants().ofChunk("2026-H1", i)))
        .extracting(List::size)
        .containsExactly(50, 50, 20, 0);
    assertThat(large.participants().lastChunk("2026-H1")).isEqualTo(3);
  }

  @Test
  void aCycleWithoutCommunesHasNoVerificationAndNeedsNoDayForIt() {
    fixture.launch(new LaunchForm().with("tiers", "DISTRICT").with("verificationDeadline", null));
    assertThat(fixture.cycle().verifiedByDistrict()).isFalse();
    assertThat(fixture.cycle().calendar().verificationDeadline()).isNull();
  }

  @Test
  void aCycleWithoutVerificationIgnoresItsDay() {
    fixture.launch(
        new LaunchForm()
            .with("verifiedByDistrict", "false")
            .with("verificationDeadline", "1999-01-01"));
    assertThat(fixture.cycle().calendar().verificationDeadline()).isNull();
  }

  @Test
  void stagesMayEndOnTheSameDayAndToday() {
    LaunchForm form = new LaunchForm();
    Stream.of("submission", "verification", "review", "appeal")
        .forEach(stage -> form.with(stage + "Deadline", "2026-07-01"));
    fixture.launch(form);
    assertThat(fixture.cycle().calendar().appealDeadline()).isEqualTo("2026-07-01");
  }

  @Test
  void anEnglishNameAndRemindersAreOptional() {
    fixture.launch(new LaunchForm().with("cycleNameEn", null).with("reminderDays", " "));
    assertThat(fixture.cycle().name().en()).isEmpty();
    assertThat(fixture.cycle().reminderDays()).isEmpty();
  }

  @Test
  void textsAreTrimmedAndComposed() {
    fixture.launch(
        new LaunchForm().with("cycleCode", " 2026-H1 ").with("cycleName", " Xa\u0303 hội "));
    assertThat(fixture.cycle().name().vi()).isEqualTo("Xã hội");
  }

  @Test
  void keepsCyclesApart() {
    fixture.launch();
    fixture.launch(new LaunchForm().with("cycleCode", "2026-H2").with("tiers", "DISTRICT"));
    assertThat(List.of("2026-H1", "2026-H2"))
        .extracting(code -> fixture.participants().countOf(code), code -> code)
        .containsExactly(tuple(2L, "2026-H1"), tuple(1L, "2026-H2"));
  }
}
