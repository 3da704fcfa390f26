package vn.egov.assessment;

import java.time.Clock;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;

/** Reminds a unit that has not submitted yet. */
@UseCase
public class RemindUnit {

  private final Assessments assessments;
  private final Events events;
  private final Clock clock;

  RemindUnit(Assessments assessments, Events events, Clock clock) {
    this.assessments = assessments;
    this.events = events;
    this.clock = clock;
  }

  public void remind(AssessmentKey key) {
    assessments.get(key).reminded(clock.instant());
    events.announce(new SubmissionReminderDue(key));
  }
}
