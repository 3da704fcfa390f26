package vn.egov.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.egov.unit.TestUnits;

/** Who is told of something: each address once, however often it is said. */
class RecordNoticesTests {

  private final NoticeFixture fixture = new NoticeFixture();

  @Test
  void everyOfficerOfTheUnitIsToldOnce() {
    fixture.audiences.group("unit-061", "a@example.vn", "b@example.vn");
    fixture.tell("061", "1");
    assertThat(fixture.notices.all())
        .extracting(n -> n.address().orElse(""), Notice::state, Notice::audience)
        .containsExactly(
            tuple("a@example.vn", NoticeState.WAITING, "unit-061"),
            tuple("b@example.vn", NoticeState.WAITING, "unit-061"));
    assertThat(fixture.events.of(NoticeRecorded.class)).hasSize(2);
  }

  /** A job that is repeated says the same again. */
  @Test
  void theSameIsNeverToldTwice() {
    fixture.audiences.group("unit-061", "a@example.vn");
    fixture.tell("061", "1");
    fixture.tell("061", "1");
    assertThat(fixture.notices.all()).hasSize(1);
    assertThat(fixture.events.of(NoticeRecorded.class)).hasSize(1);
  }

  @Test
  void theNextRoundAndAnotherUnitAreSomethingElse() {
    fixture.audiences.group("unit-061", "a@example.vn").group("unit-062", "a@example.vn");
    fixture.tell("061", "1");
    fixture.tell("061", "2");
    fixture.tell("062", "1");
    assertThat(fixture.notices.all()).hasSize(3);
  }

  @Test
  void oneMailboxIsOneReceiverHoweverItIsWritten() {
    fixture.audiences.group("unit-061", "Phong.VT@example.vn", "phong.vt@EXAMPLE.vn");
    fixture.tell("061", "1");
    assertThat(fixture.notices.all())
        .extracting(n -> n.address().orElse(""))
        .containsExactly("phong.vt@example.vn");
  }

  @Test
  void whatIsNoAddressIsNobody() {
    fixture.audiences.group("unit-061", "a@example.vn\r\nBcc: b@example.vn", "a b@example.vn");
    fixture.tell("061", "1");
    assertThat(fixture.notices.all())
        .extracting(n -> n.address().isPresent(), Notice::state)
        .containsExactly(tuple(false, NoticeState.NO_ADDRESS));
  }

  @Test
  void withoutAnyAddressItIsWrittenForThePageAndNotSent() {
    fixture.units.save(TestUnits.district("061"));
    fixture.tell("061", "1");
    assertThat(fixture.notices.all())
        .extracting(Notice::state)
        .containsExactly(NoticeState.NO_ADDRESS);
    assertThat(fixture.events.all()).isEmpty();
  }
}
