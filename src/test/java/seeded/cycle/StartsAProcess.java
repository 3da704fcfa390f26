package seeded.cycle;

import org.camunda.bpm.engine.RuntimeService;

/** A feature that knows the process. */
class StartsAProcess {

  void start(RuntimeService runtime) {
    runtime.startProcessInstanceByKey("assessment-cycle");
  }
}
