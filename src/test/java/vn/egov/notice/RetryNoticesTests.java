package vn.egov.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.egov.audit.AuditAction;
import vn.egov.shared.Refusals;

/** An administrator has tried again what was given up, and nothing else. */
class RetryNoticesTests {

  private final NoticeFixture fixture = new NoticeFixture();

  @Test
  void whatWasGivenUpWaitsAgainFromTheBeginning() {
    giveUp();
    fixture.retry().retry(notice().id());
    assertThat(notice().state()).isEqualTo(NoticeState.WAITING);
    assertThat(notice().attempts()).isZero();
    assertThat(fixture.events.of(NoticeRetried.class)).hasSize(1);
    assertThat(fixture.recorded.actions()).containsExactly(AuditAction.NOTICES_RETRIED.name());
  }

  @Test
  void whatWaitsOrIsSentIsLeftAlone() {
    fixture.audiences.group("unit-061", "a@example.vn");
    fixture.tell("061", "1");
    assertThat(refusal()).isEqualTo("notice.nothing-to-retry");
    fixture.report(Delivery.Result.SENT);
    assertThat(refusal()).isEqualTo("notice.nothing-to-retry");
    assertThat(fixture.recorded.actions()).isEmpty();
  }

  @Test
  void whoHadNoAddressIsToldOnceThereIsOne() {
    fixture.tell("061", "1");
    assertThat(refusal()).isEqualTo("notice.nothing-to-retry");
    fixture.audiences.group("unit-061", "new@example.vn");
    fixture.retry().retry(notice().id());
    assertThat(notice().address()).contains("new@example.vn");
    assertThat(notice().state()).isEqualTo(NoticeState.WAITING);
  }

  @Test
  void anUnknownOneIsRefused() {
    assertThat(Refusals.of(() -> fixture.retry().retry("nothing")))
        .containsExactly("notice.unknown");
  }

  @Test
  void allThatWereGivenUpAreCountedAndOnTheTrailOnce() {
    fixture.audiences.group("unit-061", "a@example.vn", "b@example.vn");
    fixture.tell("061", "1");
    fixture.notices.all().forEach(n -> n.notSent("550", false, fixture.clock.instant()));
    fixture.tell("061", "2");
    assertThat(fixture.retry().retryAll()).isEqualTo(2);
    assertThat(fixture.retry().retryAll()).isZero();
    assertThat(fixture.recorded.actions()).containsExactly(AuditAction.NOTICES_RETRIED.name());
  }

  private void giveUp() {
    fixture.audiences.group("unit-061", "a@example.vn");
    fixture.tell("061", "1");
    fixture.report(Delivery.Result.REFUSED);
  }

  private String refusal() {
    return Refusals.of(() -> fixture.retry().retry(notice().id())).get(0);
  }

  private Notice notice() {
    return fixture.notices.all().get(0);
  }
}
