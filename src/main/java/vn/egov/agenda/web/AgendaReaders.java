package vn.egov.agenda.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.egov.access.OfficeGroups;
import vn.egov.agenda.AgendaReader;
import vn.egov.agenda.Duty;
import vn.egov.assessment.Reader;

/** What groups make of somebody for whom dates are told. */
final class AgendaReaders {

  private static final Map<String, Duty> DUTIES =
      Map.of(
          OfficeGroups.REVIEWERS, Duty.REVIEW,
          OfficeGroups.APPEAL_BOARD, Duty.DECIDE,
          OfficeGroups.LEADERS, Duty.APPROVE,
          OfficeGroups.CYCLE_MANAGERS, Duty.WATCH);

  private AgendaReaders() {}

  /** Auditors have no duty in a cycle and see all of its dates. */
  static AgendaReader of(Collection<String> groups) {
    Set<Duty> office = EnumSet.noneOf(Duty.class);
    DUTIES.forEach(
        (group, duty) -> {
          if (groups.contains(group)) {
            office.add(duty);
          }
        });
    boolean everything = !office.isEmpty() || groups.contains(OfficeGroups.AUDITORS);
    return new AgendaReader(
        new Reader(OfficeGroups.unitsOf(groups), OfficeGroups.districtsOf(groups), everything),
        office);
  }
}
