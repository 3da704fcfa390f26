package vn.egov.extension;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Participant;
import vn.egov.cycle.Participants;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;
import vn.egov.unit.Tier;
import vn.egov.unit.Units;

/** The units of a cycle that an extension is about. */
@UseCase
class ScopeUnits {

  private final Participants participants;
  private final Units units;

  ScopeUnits(Participants participants, Units units) {
    this.participants = participants;
    this.units = units;
  }

  /**
   * @return at least one, in the order of their codes
   */
  public List<Participant> of(Cycle cycle, ExtensionScope scope, @Nullable String code) {
    List<Participant> all = participants.of(cycle.code().value());
    List<Participant> found =
        switch (scope) {
          case UNIT -> all.stream().filter(p -> p.unit().value().equals(code)).toList();
          case TIER -> all.stream().filter(p -> p.tier().name().equals(code)).toList();
          case DISTRICT -> {
            Set<String> communes = communesOf(cycle, code);
            yield all.stream().filter(p -> communes.contains(p.unit().value())).toList();
          }
          case CYCLE -> all;
        };
    if (found.isEmpty()) {
      throw new BusinessRuleViolation(
          Problem.at("scopeCode", "extension.nobody", code == null ? "" : code, cycle.code()));
    }
    return found;
  }

  /** As the register stands on the last day of the period, by which the cycle was launched. */
  private Set<String> communesOf(Cycle cycle, @Nullable String district) {
    return units.inForceOn(cycle.periodTo()).stream()
        .filter(unit -> unit.tier() == Tier.COMMUNE)
        .filter(unit -> unit.parent().filter(p -> p.value().equals(district)).isPresent())
        .map(unit -> unit.code().value())
        .collect(Collectors.toSet());
  }
}
