package vn.egov.scoring;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that can be stored exactly: up to 18 digits before and 10 after the decimal point.
 */
final class Numbers {

  private static final int MAX_LENGTH = 40;
  private static final int MAX_INTEGER_DIGITS = 18;
  private static final int MAX_DECIMALS = 10;
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

  private Numbers() {}

  /** The number, or null if the text is none or cannot be stored. */
  static @Nullable BigDecimal read(String text) {
    if (text.length() > MAX_LENGTH || !NUMBER.matcher(text).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    if (number.precision() - number.scale() > MAX_INTEGER_DIGITS || number.scale() > MAX_DECIMALS) {
      return null;
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
