package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.scoring.TestAnswers.value;

import org.junit.jupiter.api.Test;
import vn.egov.shared.Refusals;

class RemindUnitTests {

  private final CaseFixture fixture = new CaseFixture();

  @Test
  void asksForAReminder() {
    fixture.reminder().remind(COMMUNE);
    assertThat(fixture.cycle().events().all()).containsExactly(new SubmissionReminderDue(COMMUNE));
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.OPEN);
  }

  @Test
  void whoeverHasSubmittedIsNotReminded() {
    fixture.submit(COMMUNE, value("CS.01", "yes"));
    assertThat(Refusals.of(() -> fixture.reminder().remind(COMMUNE))).hasSize(1);
    assertThat(fixture.cycle().events().of(SubmissionReminderDue.class)).isEmpty();
  }
}
