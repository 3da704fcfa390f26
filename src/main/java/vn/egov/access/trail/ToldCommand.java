package vn.egov.access.trail;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/** A command that is put on the trail once it is done, in its own transaction. */
record ToldCommand<T>(Command<T> command, AuditEvent event, ObjectProvider<AuditTrail> trail)
    implements Command<T> {

  @Override
  public T execute(CommandContext context) {
    // Before, for the command may end what it is about.
    AuditEvent told = CommandFacts.of(command).addedTo(event, context);
    T result = command.execute(context);
    trail.getObject().record(told);
    return result;
  }
}
