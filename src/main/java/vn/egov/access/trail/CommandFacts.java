package vn.egov.access.trail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.SignalEventReceivedBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import vn.egov.access.guard.CarriedValues;
import vn.egov.audit.AuditEvent;

/** What may be told of a command that the engine does not report; secrets are not among it. */
record CommandFacts(List<Object> carriers) {

  private static final CarriedValues BUILDERS =
      CarriedValues.of(MessageCorrelationBuilderImpl.class, SignalEventReceivedBuilderImpl.class);
  private static final List<String> TOLD =
      List.of("messageName", "signalName", "key", "groupId", "entryId");
  private static final List<String> INSTANCES =
      List.of("processInstanceId", "executionId", "entityId");
  private static final List<String> VARIABLES =
      List.of(
          "variables",
          "processVariables",
          "processVariablesLocal",
          "payloadProcessInstanceVariables",
          "payloadProcessInstanceVariablesLocal");
  private static final List<String> REMOVED = List.of("deletions", "variableNames");
  private static final int VALUE = 60;

  /** A command, and whatever built it. */
  static CommandFacts of(Object command) {
    return new CommandFacts(Stream.concat(Stream.of(command), BUILDERS.in(command)).toList());
  }

  AuditEvent addedTo(AuditEvent event, CommandContext context) {
    AuditEvent told = event;
    for (String name : TOLD) {
      told = told.with(name, text(name).orElse(null));
    }
    told = told.with("variables", variables()).with("removedVariables", removed());
    String account = text("userId").orElse(null);
    told = account == null ? told : told.about(account);
    String key = text("businessKey").orElse(null);
    if (key != null) {
      return Instances.on(key, told);
    }
    String instance =
        INSTANCES.stream().map(this::text).flatMap(Optional::stream).findFirst().orElse(null);
    return instance == null ? told : Instances.named(Instances.instanceOf(instance, context), told);
  }

  private Optional<String> text(String name) {
    return carried(List.of(name)).map(String::valueOf).findFirst();
  }

  private Stream<Object> carried(List<String> names) {
    return carriers.stream()
        .flatMap(carrier -> names.stream().flatMap(name -> CarriedValues.named(name).in(carrier)));
  }

  private @Nullable String variables() {
    Map<String, String> all = new TreeMap<>();
    carried(VARIABLES)
        .filter(Map.class::isInstance)
        .map(Map.class::cast)
        .forEach(
            some -> ((Map<?, ?>) some).forEach((n, v) -> all.put(String.valueOf(n), value(v))));
    return all.isEmpty()
        ? null
        : all.entrySet().stream()
            .map(v -> v.getKey() + ": " + v.getValue())
            .collect(Collectors.joining("; "));
  }

  private @Nullable String removed() {
    TreeSet<String> names = new TreeSet<>();
    carried(REMOVED)
        .filter(Collection.class::isInstance)
        .forEach(some -> ((Collection<?>) some).forEach(name -> names.add(String.valueOf(name))));
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** Outcomes and ids as they are; of anything larger its kind. */
  private static String value(@Nullable Object value) {
    Object plain = value instanceof TypedValue typed ? typed.getValue() : value;
    if (plain == null || plain instanceof Number || plain instanceof Boolean) {
      return String.valueOf(plain);
    }
    return plain instanceof String text && text.length() <= VALUE
        ? text
        : "(" + plain.getClass().getSimpleName() + ")";
  }
}
