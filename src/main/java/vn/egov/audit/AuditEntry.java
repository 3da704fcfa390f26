package vn.egov.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param actor account, or {@link Actor#SYSTEM}
 * @param action name of an {@link AuditAction}; a text, so that a line that somebody altered can
 *     still be read
 * @param details a line for each fact, {@code name=value}
 * @param stateOf kind and key of the state that is sealed
 * @param stateHash of that state
 */
public record AuditEntry(
    Instant madeAt,
    String actor,
    @Nullable String address,
    String action,
    @Nullable String cycle,
    @Nullable String unit,
    @Nullable String subject,
    @Nullable String details,
    @Nullable String stateOf,
    @Nullable String stateHash) {

  private static final int DETAILS = 4000;

  /** What the database keeps of each; a longer one comes from somebody who guesses. */
  private static final int ACCOUNT = 64;

  private static final int ADDRESS = 45;
  private static final int CYCLE = 20;
  private static final int UNIT = 12;

  static AuditEntry of(AuditEvent event, Actor current, Instant at, @Nullable String stateHash) {
    String actor = event.actor() == null ? current.account() : event.actor();
    return new AuditEntry(
        at.truncatedTo(ChronoUnit.SECONDS),
        shortened(actor, ACCOUNT),
        actor.equals(Actor.SYSTEM) || current.address() == null
            ? null
            : shortened(current.address(), ADDRESS),
        event.action().name(),
        event.cycle() == null ? null : shortened(event.cycle(), CYCLE),
        event.unit() == null ? null : shortened(event.unit(), UNIT),
        event.subject() == null ? null : shortened(event.subject(), ACCOUNT),
        event.details().isEmpty() ? null : written(event.details()),
        event.sealed(),
        stateHash);
  }

  /** A line for each fact, so that no value can pretend to be another. */
  private static String written(Map<String, String> details) {
    return cut(
        new TreeMap<>(details)
            .entrySet().stream()
                .map(d -> onOneLine(d.getKey()) + "=" + onOneLine(d.getValue()))
                .collect(Collectors.joining("\n")),
        DETAILS);
  }

  private static String shortened(String text, int length) {
    return cut(onOneLine(text), length);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\R|\\p{Cntrl}", " ");
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
