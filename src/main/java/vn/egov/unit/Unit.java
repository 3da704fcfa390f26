package vn.egov.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;

/**
 * A body that is assessed, as it was during one period. When it is renamed, moved or dissolved, its
 * row ends and, unless it is dissolved, another row with the same code begins on the next day: the
 * past keeps its names and its verifiers.
 */
@Entity
@Table(name = "unit")
public class Unit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String code;
  private String nameVi;
  private String nameEn;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Tier tier;

  private @Nullable String parentCode;
  private @Nullable String verifierCode;
  private @Nullable String email;
  private LocalDate validFrom;
  private @Nullable LocalDate validUntil;

  @SuppressWarnings("NullAway.Init")
  protected Unit() {}

  Unit(UnitProfile profile, LocalDate validFrom) {
    this.code = profile.code().value();
    this.validFrom = validFrom;
    this.nameVi = profile.name().vi();
    this.nameEn = profile.name().en();
    this.tier = profile.tier();
    correct(profile);
  }

  /** Replaces what was recorded by mistake, for the same period. */
  final void correct(UnitProfile profile) {
    this.nameVi = profile.name().vi();
    this.nameEn = profile.name().en();
    this.tier = profile.tier();
    this.parentCode = text(profile.parent());
    this.verifierCode = text(profile.verifier());
    this.email = profile.email();
  }

  /** Ends this row: {@code day} is the first day on which it no longer holds. */
  void endOn(LocalDate day) {
    this.validUntil = day;
  }

  boolean isDescribedBy(UnitProfile profile) {
    return profile.name().equals(name())
        && profile.tier() == tier
        && Objects.equals(text(profile.parent()), parentCode)
        && Objects.equals(text(profile.verifier()), verifierCode)
        && Objects.equals(profile.email(), email);
  }

  private static @Nullable String text(@Nullable UnitCode code) {
    return code == null ? null : code.value();
  }

  public UnitCode code() {
    return new UnitCode(code);
  }

  public BilingualText name() {
    return new BilingualText(nameVi, nameEn);
  }

  public Tier tier() {
    return tier;
  }

  /** Where the unit is written to, if it has said so. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  /** The unit above it, if any. */
  public Optional<UnitCode> parent() {
    return Optional.ofNullable(parentCode).map(UnitCode::new);
  }

  /** The district that verifies what this unit declares, if any. */
  public Optional<UnitCode> verifier() {
    return Optional.ofNullable(verifierCode).map(UnitCode::new);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** First day on which the row no longer holds; empty while it does. */
  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }
}
