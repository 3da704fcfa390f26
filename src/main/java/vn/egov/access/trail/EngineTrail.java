package vn.egov.access.trail;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.egov.access.guard.Asker;
import vn.egov.audit.AuditTrail;

/**
 * Puts on the trail what a signed-in person does in the engine by whichever way: Cockpit, Admin,
 * the REST API. Most of it the engine reports by itself; what it does not is watched.
 */
@Component
@Order(EngineTrail.AFTER_STARTER)
class EngineTrail extends AbstractProcessEnginePlugin {

  static final int AFTER_STARTER = 100;

  private final ObjectProvider<AuditTrail> trail;

  EngineTrail(ObjectProvider<AuditTrail> trail) {
    this.trail = trail;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryEventHandler(
        new ReportedOperations(engine.getCustomHistoryEventHandlers(), trail));
    engine.setCustomPreCommandInterceptorsTxRequired(
        followed(engine.getCustomPreCommandInterceptorsTxRequired(), engine));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        followed(engine.getCustomPreCommandInterceptorsTxRequiresNew(), engine));
  }

  /** After the guards, which look at commands as they come. */
  private List<CommandInterceptor> followed(
      @Nullable List<CommandInterceptor> present, ProcessEngineConfigurationImpl engine) {
    List<CommandInterceptor> all = new ArrayList<>();
    if (present != null) {
      all.addAll(present);
    }
    all.add(new WatchedCommands(new Asker(engine.getIdentityService()), trail));
    return all;
  }
}
