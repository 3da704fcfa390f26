package vn.egov.shared.csv;

import java.util.ArrayList;
import java.util.List;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Every fault that was met in a file: where it is, what stands there and what would be right. */
public final class CsvFaults {

  private static final int SHOWN = 100;

  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param line line of the file on which the row begins, the header being 1
   * @param value of which the beginning is shown
   * @param expected what would be right, further arguments of the message
   */
  public void add(long line, String column, String value, String code, Object... expected) {
    List<Object> arguments = new ArrayList<>(List.of(line, column, shown(value)));
    arguments.addAll(List.of(expected));
    problems.add(new Problem(code, "line " + line + ", " + column, arguments));
  }

  private static String shown(String value) {
    if (value.length() <= SHOWN) {
      return value;
    }
    // Half a character cannot be written.
    int end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return value.substring(0, end) + "…";
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
