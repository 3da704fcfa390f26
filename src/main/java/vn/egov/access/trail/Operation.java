package vn.egov.access.trail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;

/** One operation as the engine reports it: what was done to which kind of thing, and its values. */
record Operation(List<UserOperationLogEntryEventEntity> changes) {

  private static final Pattern MILLISECONDS = Pattern.compile("\\d{10,15}");
  private static final Set<String> RIGHTS =
      Set.of(
          EntityTypes.AUTHORIZATION,
          EntityTypes.GROUP,
          EntityTypes.GROUP_MEMBERSHIP,
          EntityTypes.TENANT,
          EntityTypes.TENANT_MEMBERSHIP);

  /** The steps of our processes have entries of their own; who took up a task decides nothing. */
  private static final Set<String> STEPS =
      Set.of(
          EntityTypes.TASK + "." + UserOperationLogEntry.OPERATION_TYPE_CLAIM,
          EntityTypes.TASK + "." + UserOperationLogEntry.OPERATION_TYPE_COMPLETE);

  static Operation of(List<UserOperationLogEntryEventEntity> changes) {
    return new Operation(List.copyOf(changes));
  }

  /** Empty for a step of a process, and where {@link WatchedCommands} knows more. */
  Optional<AuditEvent> entry() {
    String operation = first().getEntityType() + "." + first().getOperationType();
    boolean isNameless =
        first().getEntityType().equals(EntityTypes.VARIABLE) && first().getProperty() == null;
    if (STEPS.contains(operation) || isNameless) {
      return Optional.empty();
    }
    AuditEvent event = AuditEvent.of(action()).with("operation", operation);
    for (UserOperationLogEntryEventEntity change : changes) {
      if (change.getProperty() != null) {
        event = event.with(change.getProperty(), values(change));
      }
    }
    event = event.with("job", first().getJobId()).with("task", first().getTaskId());
    String account = account();
    event = account == null ? event : event.about(account);
    return Optional.of(Instances.named(first().getProcessInstanceId(), event));
  }

  private AuditAction action() {
    if (first().getEntityType().equals(EntityTypes.USER)) {
      return switch (first().getOperationType()) {
        case UserOperationLogEntry.OPERATION_TYPE_CREATE -> AuditAction.ACCOUNT_CREATED;
        case UserOperationLogEntry.OPERATION_TYPE_DELETE -> AuditAction.ACCOUNT_REMOVED;
        case UserOperationLogEntry.OPERATION_TYPE_UNLOCK -> AuditAction.ACCOUNT_UNLOCKED;
        default -> AuditAction.ACCOUNT_CHANGED;
      };
    }
    return RIGHTS.contains(first().getEntityType())
        ? AuditAction.RIGHTS_CHANGED
        : AuditAction.ENGINE_CHANGED;
  }

  private @Nullable String account() {
    return changes.stream()
        .filter(change -> "userId".equals(change.getProperty()))
        .flatMap(change -> Stream.of(change.getNewValue(), change.getOrgValue()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String values(UserOperationLogEntryEventEntity change) {
    Function<@Nullable String, String> readable =
        value -> value == null ? "" : readable(change.getProperty(), value);
    return change.getOrgValue() == null
        ? readable.apply(change.getNewValue())
        : readable.apply(change.getOrgValue()) + " → " + readable.apply(change.getNewValue());
  }

  /** The engine writes moments as milliseconds. */
  private static String readable(String property, String value) {
    boolean isMoment =
        property.toLowerCase(Locale.ROOT).endsWith("date") && MILLISECONDS.matcher(value).matches();
    return isMoment ? Instant.ofEpochMilli(Long.parseLong(value)).toString() : value;
  }

  private UserOperationLogEntryEventEntity first() {
    return changes.get(0);
  }
}
