package vn.egov.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.AssessmentKey;
import vn.egov.cycle.CycleStage;

/**
 * A line of the ledger of an extension: one stage of one unit. It is written as pending with the
 * decision and done once, by the job of its chunk; it answers why a unit has the deadline that it
 * has.
 */
@Entity
@Table(name = "extension_move")
public class ExtensionMove {

  @Id private String id;
  private long extensionId;
  private String cycleCode;
  private String unitCode;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private CycleStage stage;

  private int chunk;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private MoveState state;

  private LocalDate oldDay;
  private LocalDate newDay;
  private @Nullable Instant doneAt;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected ExtensionMove() {}

  ExtensionMove(
      long extension,
      AssessmentKey key,
      CycleStage stage,
      int chunk,
      LocalDate oldDay,
      LocalDate newDay) {
    this.id = extension + "/" + key.unit() + "/" + stage;
    this.extensionId = extension;
    this.cycleCode = key.cycle().value();
    this.unitCode = key.unit().value();
    this.stage = stage;
    this.chunk = chunk;
    this.state = MoveState.PENDING;
    this.oldDay = oldDay;
    this.newDay = newDay;
  }

  /**
   * @param was the last day that the case had at that moment
   */
  void done(MoveState outcome, LocalDate was, Instant now) {
    if (state != MoveState.PENDING) {
      throw new IllegalStateException(id + " is done");
    }
    state = outcome;
    oldDay = was;
    doneAt = now.truncatedTo(ChronoUnit.SECONDS);
  }

  public long extension() {
    return extensionId;
  }

  public AssessmentKey key() {
    return AssessmentKey.of(cycleCode, unitCode);
  }

  public CycleStage stage() {
    return stage;
  }

  public int chunk() {
    return chunk;
  }

  public MoveState state() {
    return state;
  }

  public LocalDate oldDay() {
    return oldDay;
  }

  public LocalDate newDay() {
    return newDay;
  }

  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }
}
