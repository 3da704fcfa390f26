package vn.egov.access.trail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.CompositeDbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import vn.egov.audit.AuditTrail;

/**
 * The engine's history with one more reader. The engine reports each operation of a signed-in
 * person, never one of code of ours, as one event for each value that changes, in the transaction
 * of the operation.
 */
class ReportedOperations extends CompositeDbHistoryEventHandler {

  private final ObjectProvider<AuditTrail> trail;

  ReportedOperations(List<HistoryEventHandler> others, ObjectProvider<AuditTrail> trail) {
    super(others);
    this.trail = trail;
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    super.handleEvents(events);
    Map<List<String>, List<UserOperationLogEntryEventEntity>> operations = new LinkedHashMap<>();
    for (HistoryEvent event : events) {
      if (event instanceof UserOperationLogEntryEventEntity change) {
        operations.computeIfAbsent(whatOn(change), o -> new ArrayList<>()).add(change);
      }
    }
    operations
        .values()
        .forEach(changes -> Operation.of(changes).entry().ifPresent(trail.getObject()::record));
  }

  private static List<String> whatOn(UserOperationLogEntryEventEntity change) {
    return List.of(
        change.getEntityType(),
        change.getOperationType(),
        String.valueOf(change.getProcessInstanceId()),
        String.valueOf(change.getTaskId()),
        String.valueOf(change.getJobId()));
  }
}
