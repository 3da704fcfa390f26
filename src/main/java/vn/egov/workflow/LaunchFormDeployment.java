package vn.egov.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.egov.access.AsSystem;
import vn.egov.shared.OfficeTime;
import vn.egov.workday.WorkYearChanged;
import vn.egov.workday.WorkingDays;
import vn.egov.workflow.forms.LaunchDates;

/**
 * Deploys the launch form with the working days as they are: at every start, and in the transaction
 * that changes them. What has not changed is not deployed again.
 *
 * <p>The working days are read under the lock that the engine takes for every deployment. Two who
 * change a year each, or two nodes that start, come one after the other, and the later one reads
 * what the earlier one has done. On H2, where the engine takes no such locks, one of two who change
 * a year each at the very same moment may be missing until the next change or start.
 */
@Component
class LaunchFormDeployment implements SmartInitializingSingleton {

  static final String FORM = "launch-cycle.form";

  private final RepositoryService repository;
  private final ProcessEngineConfigurationImpl engine;
  private final WorkingDays workingDays;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final AsSystem asSystem;

  LaunchFormDeployment(
      @Lazy RepositoryService repository,
      @Lazy ProcessEngineConfigurationImpl engine,
      WorkingDays workingDays,
      TransactionTemplate transaction,
      Clock clock,
      @Lazy AsSystem asSystem) {
    this.repository = repository;
    this.engine = engine;
    this.workingDays = workingDays;
    this.transaction = transaction;
    this.clock = clock;
    this.asSystem = asSystem;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> deploy());
  }

  /** Administrators change working days; to deploy is nobody's by hand. */
  @EventListener
  void on(WorkYearChanged event) {
    asSystem.run(this::deploy);
  }

  private void deploy() {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              context.getPropertyManager().acquireExclusiveLock();
              return null;
            });
    int year = OfficeTime.dayOf(clock.instant()).getYear();
    repository
        .createDeployment()
        .name("launch-form")
        .enableDuplicateFiltering(true)
        .addString(FORM, LaunchDates.form(template(), workingDays.calendar(), year))
        .deploy();
  }

  private static String template() {
    try (var in = new ClassPathResource("forms/" + FORM).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
