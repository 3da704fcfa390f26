package vn.egov.access;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Several calls of the engine as one command: one transaction and one flush, which is what makes
 * hundreds of accounts quick, and one node at a time, so that two that start together do not create
 * the same group twice.
 */
@Component
public class EngineTransaction {

  private final CommandExecutor commands;
  private final AsSystem asSystem;

  EngineTransaction(CommandExecutor commands, AsSystem asSystem) {
    this.commands = commands;
    this.asSystem = asSystem;
  }

  /**
   * Synchronized for H2, which has one node only and for which the engine takes no lock.
   *
   * @throws OptimisticLockingFailureException if somebody else has changed the same thing meanwhile
   */
  public synchronized void run(Runnable work) {
    try {
      asSystem.run(() -> commands.execute(context -> runAlone(context, work)));
    } catch (OptimisticLockingException e) {
      throw new OptimisticLockingFailureException("overtaken in the engine", e);
    }
  }

  private static boolean runAlone(CommandContext context, Runnable work) {
    context.getPropertyManager().acquireExclusiveLockForStartup();
    work.run();
    return true;
  }
}
