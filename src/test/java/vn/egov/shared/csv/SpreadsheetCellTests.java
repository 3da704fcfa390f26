package vn.egov.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "|cmd",
        "\t=1",
        "\ttext",
        "\r=1",
        "\n=1",
        "\u0000=1",
        " =1",
        "\u200B=1",
        "\u00A0=1",
        "\uFEFF=1",
        "＝1",
        "－1"
      })
  void aFormulaBecomesText(String formula) {
    assertThat(SpreadsheetCell.of(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ba Bể", "a=b", "1-2", "'=1", "(system)", "2030-H1", "x\n=1", ""})
  void othersStayAsTheyAre(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
  }

  @Test
  void nothingIsAnEmptyCell() {
    assertThat(SpreadsheetCell.of(null)).isEmpty();
  }
}
