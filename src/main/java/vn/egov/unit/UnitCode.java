package vn.egov.unit;

import java.util.regex.Pattern;

/**
 * Code of a unit in the national or provincial list, such as {@code S01}, {@code 061} or {@code
 * 01852}. Codes are re-used after reforms: a unit is a code and a period.
 */
public record UnitCode(String value) {

  static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9]{1,12}");

  public UnitCode {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a unit code");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
