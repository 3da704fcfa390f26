package vn.egov.access.password;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyDigitRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLowerCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicySpecialCharacterRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUpperCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.springframework.stereotype.Component;
import vn.egov.shared.Problem;

/** What is missing in a password, for people to read. */
@Component
public class PasswordRules {

  /** The name of the field that a reason belongs to. */
  public static final String FIELD = "password";

  private static final Map<String, Problem> REASONS =
      Map.of(
          PasswordPolicyLengthRuleImpl.PLACEHOLDER,
          Problem.at(FIELD, "password.short", DefaultPasswordPolicyImpl.MIN_LENGTH),
          LongestRule.PLACEHOLDER,
          Problem.at(FIELD, "password.long", LongestRule.LONGEST),
          PasswordPolicyLowerCaseRuleImpl.PLACEHOLDER,
          Problem.at(FIELD, "password.lower-case"),
          PasswordPolicyUpperCaseRuleImpl.PLACEHOLDER,
          Problem.at(FIELD, "password.upper-case"),
          PasswordPolicyDigitRuleImpl.PLACEHOLDER,
          Problem.at(FIELD, "password.digit"),
          PasswordPolicySpecialCharacterRuleImpl.PLACEHOLDER,
          Problem.at(FIELD, "password.special"),
          PasswordPolicyUserDataRuleImpl.PLACEHOLDER,
          Problem.at(FIELD, "password.own-data"),
          GuessableRule.PLACEHOLDER,
          Problem.at(FIELD, "password.guessable"));

  private final Policy policy = new Policy();

  /**
   * @param account whose password it would be
   * @return nothing if it is good
   */
  public List<Problem> problems(String password, User account) {
    return policy.getRules().stream()
        .filter(rule -> !rule.execute(password, account))
        .map(PasswordRules::reason)
        .toList();
  }

  Policy policy() {
    return policy;
  }

  private static Problem reason(PasswordPolicyRule rule) {
    return REASONS.getOrDefault(rule.getPlaceholder(), Problem.at(FIELD, "password.guessable"));
  }
}
