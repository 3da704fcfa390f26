package vn.egov.access;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/**
 * Several calls of the engine as one command: one transaction and one flush, which is what makes
 * hundreds of accounts quick, and one node at a time, so that two that start together do not create
 * the same group twice.
 */
@Component
class EngineTransaction {

  private final CommandExecutor commands;
  private final AsSystem asSystem;

  EngineTransaction(CommandExecutor commands, AsSystem asSystem) {
    this.commands = commands;
    this.asSystem = asSystem;
  }

  /** Synchronized for H2, which has one node only and for which the engine takes no lock. */
  synchronized void run(Runnable work) {
    asSystem.run(() -> commands.execute(context -> runAlone(context, work)));
  }

  private static boolean runAlone(CommandContext context, Runnable work) {
    context.getPropertyManager().acquireExclusiveLockForStartup();
    work.run();
    return true;
  }
}
