package vn.egov.access.password;

import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;

/** A limit, so that nobody sends a book to be hashed. */
class LongestRule implements PasswordPolicyRule {

  static final int LONGEST = 128;

  /** Also its text in English: Admin shows what has no translation as it is. */
  static final String PLACEHOLDER = "128 characters at most";

  @Override
  public String getPlaceholder() {
    return PLACEHOLDER;
  }

  @Override
  public Map<String, String> getParameters() {
    return Map.of();
  }

  @Override
  public boolean execute(String password) {
    return password.length() <= LONGEST;
  }
}
