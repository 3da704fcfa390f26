package vn.egov.shared.csv;

import java.util.ArrayList;
import java.util.List;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Every fault that was met in a file: where it is, what stands there and what would be right. */
public final class CsvFaults {

  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param line line of the file on which the row begins, the header being 1
   * @param expected what would be right, further arguments of the message
   */
  public void add(long line, String column, String value, String code, Object... expected) {
    List<Object> arguments = new ArrayList<>(List.of(line, column, value));
    arguments.addAll(List.of(expected));
    problems.add(new Problem(code, "line " + line + ", " + column, arguments));
  }

  /** A fault of the whole rather than of one cell. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  public boolean none() {
    return problems.isEmpty();
  }

  /**
   * @throws BusinessRuleViolation with everything that was found, if anything was
   */
  public void refuseIfAny() {
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
