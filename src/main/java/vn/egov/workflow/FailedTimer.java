package vn.egov.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What becomes of a job that failed. A timer that lost against somebody else's change is given back
 * with the due date that it has now: the engine's own way would set it to a minute from now, also
 * where that other change was an extension by a week. Everything else is tried again as configured.
 */
record FailedTimer(String jobId, Throwable failure) implements Command<Object> {

  @Override
  public @Nullable Object execute(CommandContext context) {
    JobEntity job = context.getJobManager().findJobById(jobId);
    if (!(job instanceof TimerEntity) || !isOvertaken()) {
      return new DefaultJobRetryCmd(jobId, failure).execute(context);
    }
    if (is(NotYetDue.class)) {
      new RecalculateJobDuedateCmd(jobId, false).execute(context);
    }
    job.unlock();
    return null;
  }

  private boolean isOvertaken() {
    return is(OptimisticLockingException.class) || is(ConcurrencyFailureException.class);
  }

  private boolean is(Class<? extends Throwable> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return true;
      }
    }
    return false;
  }
}
