package vn.egov.shared;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class SpringEndOfTransaction implements EndOfTransaction {

  /** Spring asks nobody who comes while it asks the others. */
  private final ThreadLocal<Boolean> ending = ThreadLocal.withInitial(() -> false);

  @Override
  public void before(Runnable work) {
    if (ending.get() || !TransactionSynchronizationManager.isSynchronizationActive()) {
      work.run();
    } else {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
              ending.set(true);
              try {
                work.run();
              } finally {
                ending.remove();
              }
            }
          });
    }
  }
}
