package vn.egov.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.Verification;
import vn.egov.cycle.Participant;
import vn.egov.scoring.Scorecard;
import vn.egov.shared.BilingualText;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;

/**
 * The result of one unit in one cycle. Compiled, and compiled again if the leader returns it; never
 * changed once the cycle is published.
 */
@Entity
@Table(name = "unit_result")
public class UnitResult {

  @Id private String id;
  private String cycleCode;
  private String unitCode;
  private String nameVi;
  private String nameEn;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Tier tier;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ResultStatus status;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Verification verification;

  @Column(name = "rank_in_tier")
  private @Nullable Integer rank;

  @Column(length = 1_000_000)
  private @Nullable Scorecard content;

  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected UnitResult() {}

  UnitResult(Participant participant) {
    this.id = idOf(participant.cycle().value(), participant.unit().value());
    this.cycleCode = participant.cycle().value();
    this.unitCode = participant.unit().value();
    this.nameVi = participant.name().vi();
    this.nameEn = participant.name().en();
    this.tier = participant.tier();
    this.status = ResultStatus.NOT_SUBMITTED;
    this.verification = Verification.NOT_REQUIRED;
  }

  /** By which a unit's result in a cycle is found. */
  public static String idOf(String cycle, String unit) {
    return cycle + "/" + unit;
  }

  /** Replaces what was compiled before. */
  void compile(
      @Nullable Scorecard scorecard, @Nullable Integer newRank, Verification newVerification) {
    content = scorecard;
    rank = newRank;
    verification = newVerification;
    if (scorecard == null) {
      status = ResultStatus.NOT_SUBMITTED;
    } else {
      status = scorecard.overallLevel() == null ? ResultStatus.NOT_RATED : ResultStatus.RATED;
    }
  }

  public UnitCode unit() {
    return new UnitCode(unitCode);
  }

  public BilingualText name() {
    return new BilingualText(nameVi, nameEn);
  }

  public Tier tier() {
    return tier;
  }

  public ResultStatus status() {
    return status;
  }

  public Verification verification() {
    return verification;
  }

  /** Position among all units of the tier that have points, from 1; empty without points. */
  public Optional<Integer> rank() {
    return Optional.ofNullable(rank);
  }

  /** Empty if the unit did not submit. */
  public Optional<Scorecard> scorecard() {
    return Optional.ofNullable(content);
  }
}
