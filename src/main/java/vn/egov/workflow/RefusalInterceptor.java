package vn.egov.workflow;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
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
 * throws; its REST API answers 400 with the message to one exception on the resources of forms and
 * to another elsewhere, and 409 only to one of JAX-RS itself.
 */
class RefusalInterceptor extends CommandInterceptor {

  private static final List<Class<?>> FORM_COMMANDS =
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
    } catch (AuthorizationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw worded(command, e);
    }
  }

  private RuntimeException worded(Command<?> command, RuntimeException thrown) {
    if (command instanceof GatedCompletion<?> completion && isGone(completion.taskId())) {
      return conflict(Problem.of("task.already-done"), thrown);
    }
    boolean byForm = FORM_COMMANDS.stream().anyMatch(type -> type.isInstance(command));
    BusinessRuleViolation violation = causeOf(thrown, BusinessRuleViolation.class);
    if (violation == null) {
      return byForm && isConflict(thrown) ? conflict(Problem.of("task.conflict"), thrown) : thrown;
    }
    if (byForm) {
      return new FormFieldValidationException(
          violation.problems().get(0).code(), text(violation.problems()), violation);
    }
    return new BadUserRequestException(text(violation.problems()), violation);
  }

  private RuntimeException conflict(Problem problem, RuntimeException thrown) {
    return new ClientErrorException(text(List.of(problem)), Response.Status.CONFLICT, thrown);
  }

  /** Somebody else changed or created the same thing meanwhile; nothing of this one is stored. */
  private static boolean isConflict(RuntimeException thrown) {
    return CONFLICTS.stream().anyMatch(type -> causeOf(thrown, type) != null);
  }

  /** Of two who complete a task the slower one fails in one of several ways; the task tells. */
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
