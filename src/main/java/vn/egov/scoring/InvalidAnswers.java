package vn.egov.scoring;

import java.util.List;
import vn.egov.shared.BusinessRuleViolation;

/** A sheet is refused as a whole, with everything that is wrong in it. */
public class InvalidAnswers extends BusinessRuleViolation {

  private final transient List<AnswerProblem> answerProblems;

  public InvalidAnswers(List<AnswerProblem> answerProblems) {
    super(answerProblems.stream().map(AnswerProblem::problem).toList());
    this.answerProblems = List.copyOf(answerProblems);
  }

  public List<AnswerProblem> answerProblems() {
    return answerProblems;
  }
}
