package vn.egov.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The REST API and the web applications find their engine in a register of the whole JVM, where
 * that of the application which started last stands, or none after one has stopped. Each test class
 * puts its own there.
 */
public class OwnEngine extends AbstractTestExecutionListener {

  private static final int AFTER_INJECTION = 2500;

  @Override
  public void prepareTestInstance(TestContext test) {
    test.getApplicationContext()
        .getBeanProvider(ProcessEngine.class)
        .ifAvailable(ProcessEngines::registerProcessEngine);
  }

  @Override
  public int getOrder() {
    return AFTER_INJECTION;
  }
}
