package vn.egov.cycle;

import java.util.regex.Pattern;

/** Code of a cycle such as {@code 2020-H1} or {@code 2019}; the business key of its process. */
public record CycleCode(String value) {

  static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

  public CycleCode {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a cycle code");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
