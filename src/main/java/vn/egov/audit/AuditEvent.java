package vn.egov.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something to be put on the trail.
 *
 * @param actor null for whoever acts at this moment
 * @param cycle code of the cycle concerned
 * @param unit code of the unit whose case is concerned
 * @param subject account that it was done to, where it was done to one
 * @param details short facts by name, in the field's terms; never a secret
 * @param sealed name of the state to be sealed as it is stored at this moment; null for none
 */
public record AuditEvent(
    AuditAction action,
    @Nullable String actor,
    @Nullable String cycle,
    @Nullable String unit,
    @Nullable String subject,
    Map<String, String> details,
    @Nullable String sealed) {

  public AuditEvent {
    details = Map.copyOf(details);
  }

  public static AuditEvent of(AuditAction action) {
    return new AuditEvent(action, null, null, null, null, Map.of(), null);
  }

  /**
   * For what is done in the name of somebody who has not signed in yet, or, with {@link
   * Actor#SYSTEM}, for what follows by itself from what somebody does.
   */
  public AuditEvent by(String account) {
    return new AuditEvent(action, account, cycle, unit, subject, details, sealed);
  }

  public AuditEvent inCycle(String code) {
    return new AuditEvent(action, actor, code, unit, subject, details, sealed);
  }

  public AuditEvent onCase(String cycleCode, String unitCode) {
    return new AuditEvent(action, actor, cycleCode, unitCode, subject, details, sealed);
  }

  public AuditEvent about(String account) {
    return new AuditEvent(action, actor, cycle, unit, account, details, sealed);
  }

  public AuditEvent with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, value.toString());
    return new AuditEvent(action, actor, cycle, unit, subject, more, sealed);
  }

  /** Seals the state that a decision made or applied to; see {@link SealableStates}. */
  public AuditEvent sealing(StateKind kind, String key) {
    return new AuditEvent(action, actor, cycle, unit, subject, details, kind.of(key));
  }

  Optional<String> state() {
    return Optional.ofNullable(sealed);
  }
}
