package vn.egov.access.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.egov.access.password.ChangePassword;
import vn.egov.access.password.EnginePasswords;
import vn.egov.access.password.PasswordRules;
import vn.egov.shared.ProblemTexts;

/** Gives the engine our way with passwords. */
@Component
@Order(EngineSecurity.AFTER_STARTER)
class PasswordSecurity extends AbstractProcessEnginePlugin {

  private final EnginePasswords settings;
  private final ChangePassword passwords;
  private final PasswordRules rules;
  private final Refusals refusals;

  PasswordSecurity(
      EnginePasswords settings, ChangePassword passwords, PasswordRules rules, ProblemTexts texts) {
    this.settings = settings;
    this.passwords = passwords;
    this.rules = rules;
    this.refusals = new Refusals(texts);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    settings.applyTo(engine);
    engine.setCustomPreCommandInterceptorsTxRequired(
        guarded(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        guarded(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
  }

  /** Inside the others, of which the outermost puts refusals into words. */
  private List<CommandInterceptor> guarded(
      ProcessEngineConfigurationImpl engine, @Nullable List<CommandInterceptor> others) {
    List<CommandInterceptor> all = new ArrayList<>();
    if (others != null) {
      all.addAll(others);
    }
    all.add(new PasswordGuard(new Asker(engine.getIdentityService()), refusals, passwords, rules));
    return all;
  }
}
