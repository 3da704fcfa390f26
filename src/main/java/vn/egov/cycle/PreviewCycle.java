package vn.egov.cycle;

import java.time.Clock;
import vn.egov.criteria.CriteriaSets;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkingDays;

/** Tells a manager which days a launch would fix, and changes nothing. */
@UseCase
public class PreviewCycle {

  private final CriteriaSets sets;
  private final WorkingDays workingDays;
  private final Clock clock;

  PreviewCycle(CriteriaSets sets, WorkingDays workingDays, Clock clock) {
    this.sets = sets;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The days of a launch at this moment. Only what they depend on is judged: tiers, verification,
   * deadlines, grace and reminders.
   *
   * @throws vn.egov.shared.BusinessRuleViolation with everything that is wrong with these
   */
  public CycleDates preview(LaunchRequest request) {
    return new LaunchCheck(request, sets, workingDays.calendar(), OfficeTime.dayOf(clock.instant()))
        .dates();
  }
}
