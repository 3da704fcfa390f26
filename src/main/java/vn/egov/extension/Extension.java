package vn.egov.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;

/**
 * A decision to move a deadline. It is written once, together with its ledger, and then carried out
 * chunk by chunk; what has become of each case stands in the ledger.
 */
@Entity
@Table(name = "deadline_extension")
public class Extension {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String cycleCode;
  private String requestKey;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ExtensionScope scope;

  private @Nullable String scopeCode;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private CycleStage stage;

  private LocalDate oldDay;
  private LocalDate newDay;

  @Column(length = 2000)
  private String reason;

  private @Nullable String decisionNumber;
  private String decidedBy;
  private Instant decidedAt;
  private int chunks;

  @SuppressWarnings("NullAway.Init")
  protected Extension() {}

  Extension(ExtensionPlan plan, int chunks, String manager, Instant now) {
    this.cycleCode = plan.cycle().code().value();
    this.requestKey = plan.requestKey();
    this.scope = plan.scope();
    this.scopeCode = plan.scopeCode();
    this.stage = plan.stage();
    this.oldDay = plan.present();
    this.newDay = plan.day();
    this.reason = plan.reason();
    this.decisionNumber = plan.decisionNumber();
    this.decidedBy = manager;
    this.decidedAt = now.truncatedTo(ChronoUnit.SECONDS);
    this.chunks = chunks;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public CycleCode cycle() {
    return new CycleCode(cycleCode);
  }

  public ExtensionScope scope() {
    return scope;
  }

  /** The unit, district or tier; empty for the whole cycle. */
  public Optional<String> scopeCode() {
    return Optional.ofNullable(scopeCode);
  }

  public CycleStage stage() {
    return stage;
  }

  /** The last day of the stage until then, of the unit or else of the calendar. */
  public LocalDate oldDay() {
    return oldDay;
  }

  public LocalDate newDay() {
    return newDay;
  }

  public String reason() {
    return reason;
  }

  public Optional<String> decisionNumber() {
    return Optional.ofNullable(decisionNumber);
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** Into how many chunks the ledger is divided; 0 where no unit is concerned. */
  public int chunks() {
    return chunks;
  }
}
