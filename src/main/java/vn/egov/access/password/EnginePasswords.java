package vn.egov.access.password;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What the engine is told about passwords before it starts. */
@Component
public class EnginePasswords {

  private final SlowHash hash;
  private final PasswordRules rules;
  private final PasswordChanges changes;

  EnginePasswords(SlowHash hash, PasswordRules rules, PasswordChanges changes) {
    this.hash = hash;
    this.rules = rules;
    this.changes = changes;
  }

  /** Old hashes are still understood: the engine brings along those that it has ever used. */
  public void applyTo(ProcessEngineConfigurationImpl engine) {
    engine.setPasswordEncryptor(hash);
    engine.setPasswordPolicy(rules.policy());
    engine.setIdentityProviderSessionFactory(new WatchedIdentities.Factory(changes));
  }
}
