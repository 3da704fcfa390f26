package vn.egov.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of the trail. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  private static final int DETAILS = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private Instant madeAt;
  private String actor;
  private @Nullable String address;

  @Enumerated(EnumType.STRING)
  @Column(length = 40)
  private AuditAction action;

  private @Nullable String cycleCode;
  private @Nullable String unitCode;
  private @Nullable String subject;
  private @Nullable String details;
  private @Nullable String stateHash;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  private AuditEntry(AuditEvent event, Actor actor, Instant at) {
    this.madeAt = at.truncatedTo(ChronoUnit.SECONDS);
    this.actor = event.actor() == null ? actor.account() : event.actor();
    this.address = actor.address();
    this.action = event.action();
    this.cycleCode = event.cycle();
    this.unitCode = event.unit();
    this.subject = event.subject();
    this.details = event.details().isEmpty() ? null : written(event.details());
    this.stateHash = event.state();
  }

  static AuditEntry of(AuditEvent event, Actor actor, Instant at) {
    return new AuditEntry(event, actor, at);
  }

  /** A line for each fact, so that no value can pretend to be another. */
  private static String written(Map<String, String> details) {
    String text =
        new TreeMap<>(details)
            .entrySet().stream()
                .map(d -> d.getKey() + "=" + d.getValue().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    return text.length() <= DETAILS ? text : text.substring(0, DETAILS - 1) + "…";
  }
}
