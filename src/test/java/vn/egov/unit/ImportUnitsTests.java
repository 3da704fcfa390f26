package vn.egov.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.egov.audit.RecordedTrail;
import vn.egov.criteria.SampleCriteria;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.MovableClock;
import vn.egov.shared.Problem;

class ImportUnitsTests {

  private static final String HEADER =
      "code,name_vi,name_en,tier,parent_code,verifier_code,email\n";
  private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private final SampleUnits.Register register = new SampleUnits.Register();
  private final RecordedTrail recorded = new RecordedTrail(MovableClock.atNoonOf("2025-07-01"));
  private final ImportUnits importUnits = new ImportUnits(register, recorded.trail());

  @Test
  void aWholeRegisterEndsTheUnitsThatItLeavesOut() {
    importUnits.importUnits(SampleCriteria.text("/sample/units.csv"), DAY);
    ImportUnits.Imported imported =
        importUnits.importRegister(SampleCriteria.text("/units-2025.csv"), REFORM);
    assertThat(imported.read()).isEqualTo(106);
    assertThat(register.inForceOn(REFORM)).hasSize(106);
    assertThat(register.inForceOn(REFORM.minusDays(1))).hasSize(140);
    assertThat(imported.ended()).isEqualTo(140 - 37);
  }

  @Test
  void readsTheSampleOnceAndTheSecondTimeFindsNothingNew() {
    String csv = SampleCriteria.text("/sample/units.csv");
    assertThat(importUnits.importUnits(csv, DAY)).isEqualTo(new ImportUnits.Imported(140, 140, 0));
    assertThat(importUnits.importUnits(csv, DAY.plusYears(1)))
        .isEqualTo(new ImportUnits.Imported(140, 0, 0));
    assertThat(register.rows).hasSize(140);
  }

  @Test
  void givesRenamedCommunesAnotherPeriodAndLeavesThePastItsNames() {
    importUnits.importUnits(SampleCriteria.text("/sample/units.csv"), DAY);
    Map<String, Unit> before = byCode(register.inForceOn(REFORM.minusDays(1)));
    importUnits.importUnits(SampleCriteria.text("/units-2025.csv"), REFORM);
    Map<String, Unit> after = byCode(register.inForceOn(REFORM));

    List<String> renamed =
        before.keySet().stream()
            .filter(code -> !after.get(code).name().equals(before.get(code).name()))
            .toList();
    assertThat(renamed).hasSize(21).contains("01843");
    for (String code : renamed) {
      assertThat(after.get(code).validFrom()).isEqualTo(REFORM);
      assertThat(before.get(code).validUntil()).contains(REFORM);
    }
    assertThat(after.get("01843").name().vi()).isEqualTo("UBND phường Bắc Kạn");
    assertThat(byCode(register.inForceOn(REFORM.minusDays(1))).get("01843").name().vi())
        .isEqualTo("UBND phường Phùng Chí Kiên");
  }

  @Test
  void reportsEveryBadCellWithLineColumnAndValueAndStoresNothing() {
    String csv =
        HEADER
            + "061,UBND huyện Ba Bể,Ba Bể,DISTRICT,,,\n"
            + "06-2,UBND huyện Ngân Sơn,Ngân Sơn,DISTRICT,,,\n"
            + ",Không mã,No code,COMMUNE,,,\n"
            + "063,,Bạch Thông,huyện,,,\n"
            + "01852,UBND xã Nông Thượng,Nông Thượng,COMMUNE,999,061,not an address\n"
            + "061,UBND huyện Ba Bể,Ba Bể,DISTRICT,,,\n";
    assertThat(refusal(csv))
        .extracting(Problem::code, Problem::field, p -> p.arguments().get(2))
        .containsExactlyInAnyOrder(
            tuple("csv.pattern", "line 3, code", "06-2"),
            tuple("csv.pattern", "line 4, code", ""),
            tuple("csv.required", "line 5, name_vi", ""),
            tuple("csv.one-of", "line 5, tier", "huyện"),
            tuple("csv.pattern", "line 6, email", "not an address"),
            tuple("csv.duplicate", "line 7, code", "061"),
            tuple("unit.not-a-district", "line 6, parent_code", "999"));
    assertThat(register.rows).isEmpty();
  }

  @Test
  void doesNotRewriteHistory() {
    importUnits.importUnits(SampleCriteria.text("/sample/units.csv"), DAY);
    String csv = HEADER + "061,UBND huyện Ba Bể,Ba Bể,DISTRICT,,,\n";
    assertThat(refusal(csv, DAY.minusDays(1)))
        .extracting(Problem::code, Problem::field)
        .containsExactly(tuple("unit.later-period", "line 2, code"));
  }

  @Test
  void namesMissingColumnsAndSaysWhichAreNeeded() {
    Problem problem = refusal("code;name_vi\n061;Ba Bể\n").get(0);
    assertThat(problem.code()).isEqualTo("csv.missing-columns");
    assertThat(problem.arguments().get(0).toString()).contains("code", "email");
  }

  @Test
  void locatesBrokenQuotesAndUnevenRows() {
    assertThat(refusal(HEADER + "061,\"Ba\"Bể,Ba Bể,DISTRICT,,,\n"))
        .extracting(Problem::code, p -> p.arguments().get(0))
        .containsExactly(tuple("csv.malformed", 2L));
    assertThat(refusal(HEADER + "061,Ba Bể\n"))
        .extracting(Problem::code, p -> p.arguments().get(0))
        .containsExactly(tuple("csv.wrong-cell-count", 2L));
    assertThat(refusal("code,code,name_vi,name_en,tier,parent_code,verifier_code,email\n"))
        .extracting(Problem::code)
        .containsExactly("csv.malformed");
  }

  @Test
  void countsLinesAcrossLineBreaksInsideQuotes() {
    String csv =
        HEADER + "061,\"UBND huyện\r\nBa Bể\",Ba Bể,DISTRICT,,,\r\n???,A,A,DISTRICT,,,\r\n";
    assertThat(refusal(csv)).extracting(Problem::field).containsExactly("line 4, code");
  }

  @Test
  void readsPastAByteOrderMarkAndComposesLetters() {
    String decomposed = "UBND huye\u0323\u0302n Ba Be\u0302\u0309";
    importUnits.importUnits("\uFEFF" + HEADER + "061," + decomposed + ",Ba Bể,DISTRICT,,,\n", DAY);
    assertThat(register.rows.get(0).name().vi()).isEqualTo("UBND huyện Ba Bể");
  }

  private List<Problem> refusal(String csv) {
    return refusal(csv, DAY);
  }

  private List<Problem> refusal(String csv, LocalDate day) {
    BusinessRuleViolation violation =
        catchThrowableOfType(BusinessRuleViolation.class, () -> importUnits.importUnits(csv, day));
    assertThat(violation).isNotNull();
    return violation.problems();
  }

  private static Map<String, Unit> byCode(List<Unit> units) {
    return units.stream().collect(Collectors.toMap(u -> u.code().value(), Function.identity()));
  }
}
