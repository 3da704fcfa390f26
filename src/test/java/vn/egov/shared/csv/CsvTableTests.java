package vn.egov.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Refusals;

class CsvTableTests {

  private static final List<String> COLUMNS = List.of("code", "name");

  @ParameterizedTest
  @ValueSource(
      strings = {"code,name\nA,x;y\n", "code;name\nA;\"x;y\"\n", "\uFEFFcode;name\r\nA;\"x;y\""})
  void isSeparatedAsItsHeaderIs(String text) {
    CsvFaults faults = new CsvFaults();
    List<CsvRow> rows = CsvTable.read(text, COLUMNS, faults).rows();
    assertThat(faults.none()).isTrue();
    assertThat(rows).singleElement().satisfies(r -> assertThat(r.text("name")).isEqualTo("x;y"));
  }

  @Test
  void hasCommasInCellsWhereItIsSeparatedBySemicolons() {
    List<CsvRow> rows = CsvTable.read("code;name\nA;1,5\n", COLUMNS, new CsvFaults()).rows();
    assertThat(rows.get(0).text("name")).isEqualTo("1,5");
  }

  @Test
  void countsEmptyLinesToo() {
    String text = "code,name\n\nA,x\n\r\n\nB,\"x\n\ny\"\nC,z\n";
    assertThat(CsvTable.read(text, COLUMNS, new CsvFaults()).rows())
        .extracting(CsvRow::line)
        .containsExactly(3L, 6L, 9L);
  }

  @Test
  void isReadNoFurtherThanAllowed() {
    String text = "code,name\n\n" + "A,\"x\r\ny\"\n".repeat(3);
    assertThat(CsvTable.read(text, COLUMNS, 3, new CsvFaults()).rows()).hasSize(3);
    assertThat(Refusals.of(() -> CsvTable.read(text, COLUMNS, 2, new CsvFaults())))
        .containsExactly("csv.too-many-rows");
  }

  @Test
  void neverEndsAShortenedCellInHalfACharacter() {
    CsvFaults faults = new CsvFaults();
    String emoji = "\uD83D\uDE00";
    String text = "code,name\n" + "x".repeat(99) + emoji + emoji + ",y\n";
    CsvTable.read(text, COLUMNS, faults).rows().get(0).fault("code", "csv.required");
    assertThat(Refusals.of(faults::refuseIfAny)).containsExactly("line 2, code: csv.required");
    assertThat("x".repeat(99) + "…").isEqualTo(shown(faults));
  }

  private static String shown(CsvFaults faults) {
    try {
      faults.refuseIfAny();
      return "";
    } catch (BusinessRuleViolation refusal) {
      return refusal.problems().get(0).arguments().get(2).toString();
    }
  }
}
