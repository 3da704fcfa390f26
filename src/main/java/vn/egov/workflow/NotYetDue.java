package vn.egov.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;

/**
 * A timer was taken up for execution before somebody moved it. To the engine it is one more change
 * that came in between: nothing has failed, nothing is counted.
 */
class NotYetDue extends OptimisticLockingException {

  NotYetDue(String timer) {
    super("timer " + timer + " was moved");
  }
}
