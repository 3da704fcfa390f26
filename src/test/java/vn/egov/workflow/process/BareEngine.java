package vn.egov.workflow.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** The engine alone, once per JVM, with all diagrams; jobs run when a test says so. */
final class BareEngine {

  private BareEngine() {}

  static ProcessEngine get() {
    return Holder.ENGINE;
  }

  private static ProcessEngine build() {
    ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("process-tests");
    configuration.setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1");
    configuration.setExpressionManager(new MockExpressionManager());
    configuration.setJobExecutorActivate(false);
    configuration.setHistory(ProcessEngineConfigurationImpl.HISTORY_FULL);
    configuration.setReevaluateTimeCycleWhenDue(true);
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setDmnEnabled(false);
    // Spares the start of the Scala FEEL engine, which takes longer than all the tests.
    configuration.setDmnFeelEnableLegacyBehavior(true);
    configuration.setEnableCmdExceptionLogging(false);
    configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    ProcessEngine engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/assessment-cycle.bpmn")
        .addClasspathResource("bpmn/unit-assessment.bpmn")
        .addClasspathResource("bpmn/extend-deadline.bpmn")
        .addClasspathResource("bpmn/notice-delivery.bpmn")
        .deploy();
    return engine;
  }

  private static final class Holder {
    private static final ProcessEngine ENGINE = build();
  }
}
