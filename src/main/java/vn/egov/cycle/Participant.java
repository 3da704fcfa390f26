package vn.egov.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;
import vn.egov.unit.Tier;
import vn.egov.unit.Unit;
import vn.egov.unit.UnitCode;

/**
 * A unit as it takes part in a cycle: its name, tier and verifier at the launch, whatever becomes
 * of it later. The list is written once and is the launch ledger: one row per unit and cycle, in
 * chunks that are opened one transaction each.
 */
@Entity
@Table(name = "cycle_participant")
public class Participant {

  @Id private String id;
  private String cycleCode;
  private String unitCode;
  private int chunk;
  private String nameVi;
  private String nameEn;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Tier tier;

  private @Nullable String verifierCode;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected Participant() {}

  Participant(CycleCode cycle, Unit unit, int chunk) {
    this.id = idOf(cycle.value(), unit.code().value());
    this.cycleCode = cycle.value();
    this.unitCode = unit.code().value();
    this.chunk = chunk;
    this.nameVi = unit.name().vi();
    this.nameEn = unit.name().en();
    this.tier = unit.tier();
    this.verifierCode = unit.verifier().map(UnitCode::value).orElse(null);
  }

  /** By which a unit's part in a cycle is found. */
  public static String idOf(String cycle, String unit) {
    return cycle + "/" + unit;
  }

  public CycleCode cycle() {
    return new CycleCode(cycleCode);
  }

  public UnitCode unit() {
    return new UnitCode(unitCode);
  }

  /** From 1. */
  public int chunk() {
    return chunk;
  }

  public BilingualText name() {
    return new BilingualText(nameVi, nameEn);
  }

  public Tier tier() {
    return tier;
  }

  public Optional<UnitCode> verifier() {
    return Optional.ofNullable(verifierCode).map(UnitCode::new);
  }
}
