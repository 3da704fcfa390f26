package vn.egov.cycle;

import java.util.List;
import vn.egov.unit.SampleUnits;
import vn.egov.unit.TestUnits;
import vn.egov.unit.Tier;

/** The units of the sample as they take part in a cycle, for tests. */
public final class SampleParticipants {

  private SampleParticipants() {}

  public static List<Participant> of(CycleCode cycle, Tier tier) {
    return SampleUnits.all().stream()
        .filter(unit -> unit.tier() == tier)
        .map(unit -> new Participant(cycle, unit, 1))
        .toList();
  }

  public static Participant commune(CycleCode cycle, String code) {
    return new Participant(cycle, TestUnits.commune(code, null), 1);
  }
}
