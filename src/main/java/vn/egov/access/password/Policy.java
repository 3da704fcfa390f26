package vn.egov.access.password;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/** The engine's rules of a good password, with ours; Admin shows them all, one by one. */
class Policy implements PasswordPolicy {

  private final List<PasswordPolicyRule> rules = new ArrayList<>();

  Policy() {
    for (PasswordPolicyRule rule : new DefaultPasswordPolicyImpl().getRules()) {
      rules.add(rule instanceof PasswordPolicyUserDataRuleImpl ? new OwnDataRule() : rule);
    }
    rules.add(new LongestRule());
    rules.add(new GuessableRule());
  }

  @Override
  public List<PasswordPolicyRule> getRules() {
    return rules;
  }
}
