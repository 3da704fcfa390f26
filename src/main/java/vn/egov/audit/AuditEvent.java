package vn.egov.audit;

import java.util.Map;
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
 * @param state SHA-256, hexadecimal, of what a decision applied to
 */
public record AuditEvent(
    AuditAction action,
    @Nullable String actor,
    @Nullable String cycle,
    @Nullable String unit,
    @Nullable String subject,
    Map<String, String> details,
    @Nullable String state) {

  public AuditEvent {
    details = Map.copyOf(details);
  }

  public static AuditEvent of(AuditAction action) {
    return new AuditEvent(action, null, null, null, null, Map.of(), null);
  }

  /** For what is done in the name of somebody who has not signed in yet. */
  public AuditEvent by(String account) {
    return new AuditEvent(action, account, cycle, unit, subject, details, state);
  }

  public AuditEvent inCycle(String code) {
    return new AuditEvent(action, actor, code, unit, subject, details, state);
  }

  public AuditEvent onCase(String cycleCode, String unitCode) {
    return new AuditEvent(action, actor, cycleCode, unitCode, subject, details, state);
  }

  public AuditEvent about(String account) {
    return new AuditEvent(action, actor, cycle, unit, account, details, state);
  }

  public AuditEvent with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, value.toString());
    return new AuditEvent(action, actor, cycle, unit, subject, more, state);
  }

  public AuditEvent sealing(String hash) {
    return new AuditEvent(action, actor, cycle, unit, subject, details, hash);
  }
}
