package vn.egov.access.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Answers for somebody without groups, who has no tasks, that a work list is empty: the engine
 * fails at a list that asks for the tasks of no group at all.
 */
class NoGroups extends CommandInterceptor {

  private final Asker asker;

  NoGroups(Asker asker) {
    this.asker = asker;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T execute(Command<T> command) {
    if (command instanceof AbstractExecuteFilterCmd && asker.isPersonWithoutGroups()) {
      return (T) (command instanceof ExecuteFilterCountCmd ? (Object) 0L : List.of());
    }
    return next.execute(command);
  }
}
