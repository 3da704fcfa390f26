package vn.egov.access.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.egov.access.Departures;
import vn.egov.shared.ProblemTexts;

/**
 * Puts the guards into both chains through which every call of the engine passes, and sets what
 * {@code application.yml} does not.
 */
@Component
@Order(EngineSecurity.AFTER_STARTER)
class EngineSecurity extends AbstractProcessEnginePlugin {

  /** The starter's own plugins have orders about 0 and would overwrite what comes before them. */
  static final int AFTER_STARTER = 100;

  /** Codes of units stand behind a dash: unit-061, officer-061, camunda-admin. */
  private static final String IDS = "[a-zA-Z0-9-]+";

  private final Refusals refusals;
  private final ObjectProvider<Departures> departures;

  /**
   * @param departures made after the engine, which they use
   */
  EngineSecurity(ProblemTexts texts, ObjectProvider<Departures> departures) {
    this.refusals = new Refusals(texts);
    this.departures = departures;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setUserResourceWhitelistPattern(IDS);
    engine.setGroupResourceWhitelistPattern(IDS);
    engine.setResourceAuthorizationProvider(new DefaultRights());
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    // Ad-hoc expressions are off in application.yml; our own stored filters ask who is reading.
    engine.setEnableExpressionsInStoredQueries(true);

    // An interceptor knows its successor, so that each chain needs instances of its own.
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(engine.getCustomPreCommandInterceptorsTxRequired(), atTheGate(engine)));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), atTheGate(engine)));
    engine.setCustomPostCommandInterceptorsTxRequired(
        with(engine.getCustomPostCommandInterceptorsTxRequired(), inside(engine)));
    engine.setCustomPostCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), inside(engine)));
  }

  private List<CommandInterceptor> atTheGate(ProcessEngineConfigurationImpl engine) {
    Asker asker = new Asker(engine.getIdentityService());
    return List.of(
        new ActionGuard(asker, refusals),
        new ClaimRules(asker, refusals),
        new RetryRules(asker, refusals),
        new NoGroups(asker),
        new QueryGuard(refusals));
  }

  private List<CommandInterceptor> inside(ProcessEngineConfigurationImpl engine) {
    return List.of(
        new StoredQueryGuard(refusals),
        new DepartureGuard(engine.getIdentityService(), departures::getObject));
  }

  private static List<CommandInterceptor> with(
      @Nullable List<CommandInterceptor> present, List<CommandInterceptor> ours) {
    List<CommandInterceptor> all = new ArrayList<>(ours);
    if (present != null) {
      all.addAll(present);
    }
    return all;
  }
}
