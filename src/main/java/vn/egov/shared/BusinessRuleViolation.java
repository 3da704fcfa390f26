package vn.egov.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A refusal that the business expects: the person who asked gets every reason at once, in their
 * language, and nothing is stored. Gates (web, engine) turn it into status 400, 404 or 409.
 */
public class BusinessRuleViolation extends RuntimeException {

  private final transient List<Problem> problems;

  public BusinessRuleViolation(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public BusinessRuleViolation(Problem problem) {
    this(List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }
}
