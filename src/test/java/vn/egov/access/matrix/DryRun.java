package vn.egov.access.matrix;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Undoes every transaction at its very end, once it is switched on: each request works on the same
 * world, whatever those before it did, and whatever it would have done itself. Everything is
 * written to the database first, so that what the database refuses is refused.
 */
@TestConfiguration(proxyBeanMethods = false)
class DryRun {

  static final class Switch {
    private volatile boolean on;

    void set(boolean dry) {
      on = dry;
    }
  }

  @Bean
  Switch dryRun() {
    return new Switch();
  }

  @Bean
  JpaTransactionManager transactionManager(EntityManagerFactory entities, Switch dryRun) {
    return new Undoing(entities, dryRun);
  }

  private static final class Undoing extends JpaTransactionManager {

    private final transient Switch dryRun;

    private Undoing(EntityManagerFactory entities, Switch dryRun) {
      super(entities);
      this.dryRun = dryRun;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      if (!dryRun.on) {
        super.doCommit(status);
        return;
      }
      EntityManagerHolder entities =
          (EntityManagerHolder)
              TransactionSynchronizationManager.getResource(obtainEntityManagerFactory());
      if (entities != null && !status.isReadOnly()) {
        entities.getEntityManager().flush();
      }
      doRollback(status);
    }
  }
}
