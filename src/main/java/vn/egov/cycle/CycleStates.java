package vn.egov.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.SealableStates;
import vn.egov.audit.StateKind;
import vn.egov.shared.Fingerprint;
import vn.egov.shared.UseCase;

/**
 * The plans of the cycles as they are stored, for the trail to seal and to compare: what a launch
 * fixes, with the units that take part. Whoever changes one of these later puts that on the trail,
 * sealing the cycle anew.
 */
@UseCase
class CycleStates implements SealableStates {

  private final Cycles cycles;
  private final Participants participants;

  CycleStates(Cycles cycles, Participants participants) {
    this.cycles = cycles;
    this.participants = participants;
  }

  @Override
  public StateKind kind() {
    return StateKind.CYCLE;
  }

  /**
   * @param keys such as {@code 2020-H1}
   */
  @Override
  public Map<String, String> hashes(Collection<String> keys) {
    Map<String, String> hashes = new HashMap<>();
    for (String key : keys) {
      cycles.find(key).ifPresent(cycle -> hashes.put(key, hash(cycle, participants.factsOf(key))));
    }
    return hashes;
  }

  private static String hash(Cycle cycle, List<ParticipantFacts> units) {
    Fingerprint print =
        Fingerprint.of("cycle")
            .text(cycle.code().value())
            .text(cycle.name().vi())
            .text(cycle.name().en())
            .text(cycle.criteriaSet())
            .text(cycle.tiers().toString())
            .text(cycle.verifiedByDistrict() ? "verified" : null)
            .text(cycle.reminderDays().toString())
            .number(cycle.returnDays())
            .number(cycle.responseDays());
    Calendar calendar = cycle.calendar();
    day(print, cycle.periodFrom());
    day(print, cycle.periodTo());
    day(print, calendar.submissionDeadline());
    day(print, calendar.verificationDeadline());
    day(print, calendar.reviewDeadline());
    day(print, calendar.appealDeadline());
    print.number(units.size());
    for (ParticipantFacts unit : units) {
      print
          .text(unit.unit())
          .text(unit.nameVi())
          .text(unit.nameEn())
          .text(unit.tier().name())
          .text(unit.verifier());
    }
    if (calendar.grantsGrace()) {
      day(print, calendar.graceEnd());
    }
    return print.hex();
  }

  private static void day(Fingerprint print, @Nullable LocalDate day) {
    print.text(day == null ? null : day.toString());
  }
}
