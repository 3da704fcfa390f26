package vn.egov.assessment;

import vn.egov.cycle.CycleCode;
import vn.egov.unit.UnitCode;

/** Which case: a cycle and a unit. Written {@code 2020-H1/061}, the business key of its process. */
public record AssessmentKey(CycleCode cycle, UnitCode unit) {

  public static AssessmentKey of(String cycleCode, String unitCode) {
    return new AssessmentKey(new CycleCode(cycleCode), new UnitCode(unitCode));
  }

  @Override
  public String toString() {
    return cycle + "/" + unit;
  }
}
