package vn.egov.workday;

import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** A year is needed whose calendar nobody has imported; an administrator has to. */
public class UnknownWorkYear extends BusinessRuleViolation {

  private final int year;

  UnknownWorkYear(int year) {
    super(Problem.of("workday.unknown-year", year));
    this.year = year;
  }

  public int year() {
    return year;
  }
}
