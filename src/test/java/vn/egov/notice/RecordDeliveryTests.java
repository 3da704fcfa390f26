package vn.egov.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a notice that is sent, refused, or not taken now. */
class RecordDeliveryTests {

  private final NoticeFixture fixture = new NoticeFixture();

  @BeforeEach
  void tell() {
    fixture.audiences.group("unit-061", "a@example.vn");
    fixture.tell("061", "1");
  }

  @Test
  void whatIsSentIsDone() {
    RecordDelivery.Next next = fixture.report(Delivery.Result.SENT);
    assertThat(next.attemptsLeft()).isZero();
    assertThat(notice().state()).isEqualTo(NoticeState.SENT);
    assertThat(notice().sentAt()).contains(fixture.clock.instant());
    assertThat(notice().failure()).isEmpty();
  }

  @Test
  void anAddressThatIsRefusedIsGivenUpAtOnce() {
    RecordDelivery.Next next = fixture.report(Delivery.Result.REFUSED);
    assertThat(next.attemptsLeft()).isZero();
    assertThat(notice().state()).isEqualTo(NoticeState.FAILED);
    assertThat(notice().failure()).contains("550 5.1.1 unknown");
  }

  @Test
  void whatIsNotTakenNowIsTriedForMoreThanHalfADay() {
    List<Long> minutes = new ArrayList<>();
    RecordDelivery.Next next = fixture.report(Delivery.Result.NOT_NOW);
    while (next.attemptsLeft() > 0) {
      assertThat(notice().state()).isEqualTo(NoticeState.WAITING);
      minutes.add(next.pause().toMinutes());
      next = fixture.report(Delivery.Result.NOT_NOW);
    }
    assertThat(minutes).containsExactly(1L, 5L, 15L, 60L, 120L, 240L, 480L);
    assertThat(notice().state()).isEqualTo(NoticeState.FAILED);
    assertThat(notice().attempts()).isEqualTo(8);
  }

  /** After a crash between the server's word and ours it is reported again. */
  @Test
  void aSecondReportOfTheSameChangesNothing() {
    fixture.report(Delivery.Result.SENT);
    fixture.clock.moveToNoonOf("2026-07-02");
    fixture.report(Delivery.Result.SENT);
    assertThat(notice().attempts()).isEqualTo(1);
    assertThat(notice().sentAt()).isPresent().get().isNotEqualTo(fixture.clock.instant());
  }

  @Test
  void aLongComplaintIsCut() {
    fixture.recordDelivery.record(
        new Delivery.Outcome(notice().id(), Delivery.Result.NOT_NOW, "4".repeat(2000)));
    assertThat(notice().failure()).isPresent().get().asString().hasSize(500);
  }

  private Notice notice() {
    return fixture.notices.all().get(0);
  }
}
