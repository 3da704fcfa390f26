package vn.egov.scoring;

import vn.egov.shared.Problem;

/**
 * @param criterion code as it was sent
 * @param offending what was sent, at most 80 characters
 * @param expected what would be right; empty where the message says it all
 */
public record AnswerProblem(
    String criterion, AnswerError error, String offending, String expected) {

  private static final int SHOWN = 80;

  public AnswerProblem {
    criterion = shortened(criterion);
    offending = shortened(offending);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** For people: the message key is {@code problem.answer.<error>}. */
  public Problem problem() {
    return Problem.at(criterion, "answer." + error.name(), offending, expected);
  }
}
