package vn.egov.workflow.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Begins each test at the same moment with fresh mocks, and leaves nothing behind. */
final class ProcessExtension implements BeforeEachCallback, AfterEachCallback {

  private final Beans beans = new Beans();

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Times.moveTo(Times.OPENED);
    beans.register();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      ProcessEngine engine = BareEngine.get();
      for (ProcessInstance instance :
          engine.getRuntimeService().createProcessInstanceQuery().list()) {
        engine
            .getRuntimeService()
            .deleteProcessInstance(instance.getId(), "test is over", true, true, true);
      }
      Visits.collect(context.getRequiredTestClass(), engine.getHistoryService());
    } finally {
      Mocks.reset();
      ClockUtil.reset();
    }
  }

  Beans beans() {
    return beans;
  }
}
