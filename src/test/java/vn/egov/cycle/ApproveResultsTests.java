package vn.egov.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Refusals;
import vn.egov.unit.TestUnits;

class ApproveResultsTests {

  private final CycleFixture fixture = new CycleFixture(TestUnits.district("061"));

  @BeforeEach
  void compile() {
    fixture.launch();
    fixture.in(CycleStatus.COMPILED);
  }

  @ParameterizedTest
  @CsvSource({"1567/QĐ-UBND, 2026-06-30", "' 12 ', ' 2026-07-01 '", "QĐ.5&6, 2000-01-01"})
  void keepsNumberAndDateOfTheDecision(String number, String date) {
    fixture.results().approve(CycleFixture.CODE, "leader", number, date);
    assertThat(fixture.cycle().status()).isEqualTo(CycleStatus.APPROVED);
    assertThat(fixture.cycle().decision())
        .contains(new Decision(number.strip(), LocalDate.parse(date.strip())));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "/QĐ", "=1+1", "a\nb", "<b>", "${x}", "1_2"})
  void refusesWhatIsNoNumberOfADecision(String number) {
    assertThat(Refusals.of(() -> approve(number, "2026-07-01")))
        .containsExactly("decisionNumber: approval.decision-number");
    assertNothingHappened();
  }

  @Test
  void refusesANumberThatIsTooLong() {
    assertThat(Refusals.of(() -> approve("1".repeat(51), "2026-07-01"))).hasSize(1);
    assertNothingHappened();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "01/07/2026", "2026-02-29", "2026-07-02", "1999-12-31", "tomorrow"})
  void refusesWhatIsNoDayOfADecision(String date) {
    assertThat(Refusals.of(() -> approve("12/QĐ", date)))
        .containsExactly("decisionDate: approval.decision-date");
    assertNothingHappened();
  }

  /** Half past midnight in Hà Nội is still yesterday in UTC. */
  @Test
  void todayIsTheDayOfTheOffice() {
    LocalDate day = LocalDate.of(2026, 7, 2);
    fixture.clock().moveTo(OfficeTime.endOf(day.minusDays(1)).plusSeconds(1800));
    approve("12/QĐ", day.toString());
    assertThat(fixture.cycle().decision()).map(Decision::date).contains(day);
  }

  @Test
  void returnsWithAReason() {
    fixture.results().returnForRevision(CycleFixture.CODE, "  Xem lại xã A ");
    assertThat(fixture.cycle().status()).isEqualTo(CycleStatus.RETURNED);
    assertThat(fixture.cycle().approvalRemarks()).contains("Xem lại xã A");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n "})
  void refusesAReturnWithoutReason(String remarks) {
    assertThat(Refusals.of(() -> returned(remarks))).containsExactly("remarks: remarks.required");
    assertNothingHappened();
  }

  @Test
  void refusesAReasonThatIsTooLong() {
    assertThat(Refusals.of(() -> returned("x".repeat(2001)))).hasSize(1);
    returned("x".repeat(2000));
    assertThat(fixture.cycle().status()).isEqualTo(CycleStatus.RETURNED);
  }

  private void approve(String number, String date) {
    fixture.results().approve(CycleFixture.CODE, "leader", number, date);
  }

  private void returned(String remarks) {
    fixture.results().returnForRevision(CycleFixture.CODE, remarks);
  }

  private void assertNothingHappened() {
    assertThat(fixture.cycle().status()).isEqualTo(CycleStatus.COMPILED);
  }
}
