package vn.egov.workflow;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.ProblemTexts;

/**
 * Words a refusal for whoever called the engine, on every way in. The engine wraps what a listener
 * throws, and each resource of its REST API has its own idea of which of the engine's exceptions
 * are worth a 400; an exception of JAX-RS reaches the caller of all of them with its status and
 * message.
 */
class RefusalInterceptor extends CommandInterceptor {

  private static final List<Class<?>> PEOPLES_COMMANDS =
      List.of(
          GatedCompletion.class,
          SubmitStartFormCmd.class,
          StartProcessInstanceCmd.class,
          StartProcessInstanceAtActivitiesCmd.class);

  private static final List<Class<? extends Throwable>> CONFLICTS =
      List.of(
          OptimisticLockingException.class,
          ConcurrencyFailureException.class,
          DataIntegrityViolationException.class);

  private final ProblemTexts texts;

  RefusalInterceptor(ProblemTexts texts) {
    this.texts = texts;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() != null) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      throw worded(command, e);
    }
  }

  private RuntimeException worded(Command<?> command, RuntimeException thrown) {
    if (command instanceof GatedCompletion<?> completion && isGone(completion.taskId())) {
      return conflict(Problem.of("task.already-done"), thrown);
    }
    if (thrown instanceof AuthorizationException) {
      return thrown;
    }
    BusinessRuleViolation violation = causeOf(thrown, BusinessRuleViolation.class);
    if (violation != null) {
      return new ClientErrorException(
          text(violation.problems()), Response.Status.BAD_REQUEST, violation);
    }
    return isOfAPerson(command) && isConflict(thrown)
        ? conflict(Problem.of("task.conflict"), thrown)
        : thrown;
  }

  /** Jobs are tried again by the engine, which must see what happened. */
  private static boolean isOfAPerson(Command<?> command) {
    return PEOPLES_COMMANDS.stream().anyMatch(type -> type.isInstance(command));
  }

  private RuntimeException conflict(Problem problem, RuntimeException thrown) {
    return new ClientErrorException(text(List.of(problem)), Response.Status.CONFLICT, thrown);
  }

  /** Somebody else changed or created the same thing meanwhile; nothing of this one is stored. */
  private static boolean isConflict(RuntimeException thrown) {
    return CONFLICTS.stream().anyMatch(type -> causeOf(thrown, type) != null);
  }

  /**
   * Of two who complete a task the slower one fails in one of several ways, also for want of the
   * right to it, which goes with the task; whether the task is there tells.
   */
  private boolean isGone(String taskId) {
    return next.execute(context -> context.getTaskManager().findTaskById(taskId) == null);
  }

  private String text(List<Problem> problems) {
    return texts.text(problems, LocaleContextHolder.getLocale());
  }

  private static <T> @Nullable T causeOf(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
