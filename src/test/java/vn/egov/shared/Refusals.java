package vn.egov.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call is refused for. */
public final class Refusals {

  private Refusals() {}

  /** Each reason as {@code code} or {@code field: code}; empty if the call is not refused. */
  public static List<String> of(ThrowingCallable call) {
    BusinessRuleViolation refusal = catchThrowableOfType(BusinessRuleViolation.class, call);
    return refusal == null
        ? List.of()
        : refusal.problems().stream().map(Refusals::inShort).toList();
  }

  private static String inShort(Problem problem) {
    return problem.field() == null ? problem.code() : problem.field() + ": " + problem.code();
  }
}
