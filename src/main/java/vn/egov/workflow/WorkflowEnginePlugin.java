package vn.egov.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.egov.shared.ProblemTexts;

/**
 * Fits the engine with our history level, the gates of tasks, punctual timers and the wording of
 * refusals.
 */
@Component
class WorkflowEnginePlugin extends AbstractProcessEnginePlugin {

  private final ProblemTexts texts;

  WorkflowEnginePlugin(ProblemTexts texts) {
    this.texts = texts;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new TurnHistoryLevel())));
    configuration.setCustomJobHandlers(new ArrayList<>(List.of(new PunctualTimerHandler())));
    configuration.setFailedJobCommandFactory(FailedTimer::new);
    configuration.setTaskService(new GatedTaskService());
    configuration.setFormService(new GatedFormService());
    configuration.setCustomPreCommandInterceptorsTxRequired(
        outermost(configuration.getCustomPreCommandInterceptorsTxRequired()));
    configuration.setCustomPreCommandInterceptorsTxRequiresNew(
        outermost(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
  }

  /** Before any other, so that the whole transaction is over when a refusal is worded. */
  private List<CommandInterceptor> outermost(@Nullable List<CommandInterceptor> others) {
    List<CommandInterceptor> interceptors = new ArrayList<>();
    interceptors.add(new RefusalInterceptor(texts));
    if (others != null) {
      interceptors.addAll(others);
    }
    return interceptors;
  }
}
