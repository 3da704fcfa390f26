package vn.egov.workflow.forms;

import java.math.BigDecimal;
import vn.egov.shared.BilingualText;

/** Texts and numbers of the methodology as plain text. */
final class Bilingual {

  private Bilingual() {}

  /** Vietnamese, then English. */
  static String of(BilingualText text) {
    return text.en().isBlank() ? text.vi() : text.vi() + " / " + text.en();
  }

  /** With a comma, as short as it can be: 0,5. */
  static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
