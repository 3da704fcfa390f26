package vn.egov.workflow;

import java.util.Map;
import java.util.function.LongSupplier;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.extension.ExtensionDecided;

/**
 * Starts the process that carries an extension out, in the transaction that decides it. An
 * extension that is decided by the start form has its process already.
 */
@Component
class ExtensionStarts {

  private final RuntimeService runtime;
  private final ThreadLocal<@Nullable Boolean> byForm = new ThreadLocal<>();
  private final ThreadLocal<@Nullable Long> expected = new ThreadLocal<>();

  ExtensionStarts(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(ExtensionDecided event) {
    if (byForm.get() != null) {
      return;
    }
    expected.set(event.extension());
    try {
      runtime.startProcessInstanceByKey(
          ExtendDeadlineProcess.KEY,
          ExtendDeadlineProcess.businessKey(event.cycle().value(), event.extension()),
          Map.of(
              Variables.CYCLE_CODE,
              event.cycle().value(),
              Variables.EXTENSION_ID,
              event.extension()));
    } finally {
      expected.remove();
    }
  }

  /** Whether an extension that is decided already is being started on this thread. */
  boolean isExpected() {
    return expected.get() != null;
  }

  long decidedByForm(LongSupplier decision) {
    byForm.set(true);
    try {
      return decision.getAsLong();
    } finally {
      byForm.remove();
    }
  }
}
