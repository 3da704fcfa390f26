package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.MovableClock;

class SignInJournalTests {

  private final MovableClock clock = MovableClock.atNoonOf("2026-03-02");
  private final AuditTrail trail = mock(AuditTrail.class);
  private final List<AuditEvent> recorded = new ArrayList<>();
  private final SignInJournal journal = new SignInJournal(trail, clock);

  @BeforeEach
  void listen() {
    doAnswer(call -> recorded.add(call.getArgument(0))).when(trail).record(any(AuditEvent.class));
  }

  @Test
  void saysWhoWasRefusedAndWhy() {
    journal.refused("officer-061", "officer-061", SignInRefusal.WRONG_PASSWORD, false);
    assertThat(recorded)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.action()).isEqualTo(AuditAction.SIGN_IN_REFUSED);
              assertThat(event.actor()).isEqualTo("(nobody)");
              assertThat(event.subject()).isEqualTo("officer-061");
              assertThat(event.details())
                  .containsEntry("account", "officer-061")
                  .containsEntry("reason", "WRONG_PASSWORD")
                  .containsEntry("way", "PAGE");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"My-secret-1!", "x\nreason=NONE", "tên", "", "a b"})
  void keepsWhatIsNoNameOffTheTrail(String typed) {
    journal.refused(typed, null, SignInRefusal.UNKNOWN, true);
    assertThat(recorded).singleElement().extracting(AuditEvent::subject).isNull();
    assertThat(recorded.get(0).details()).containsEntry("account", "(not a name)");
  }

  @Test
  void saysOnceAMinuteThatSomebodyHasToWait() {
    for (int i = 0; i < 1000; i++) {
      journal.throttled("officer-061", "10.0.0.1", false);
    }
    journal.throttled("officer-061", "10.0.0.2", false);
    assertThat(recorded).hasSize(2);
    clock.moveTo(clock.instant().plus(Duration.ofSeconds(61)));
    journal.throttled("officer-061", "10.0.0.1", false);
    assertThat(recorded).hasSize(3);
  }

  @Test
  void saysOnceAnHourThatAProgramCame() {
    for (int i = 0; i < 1000; i++) {
      journal.programSignedIn("program", "10.0.0.1");
    }
    assertThat(recorded).hasSize(1);
    journal.programSignedIn("program", "10.0.0.2");
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(61)));
    journal.programSignedIn("program", "10.0.0.1");
    assertThat(recorded).hasSize(3);
  }

  @Test
  void saysOnceAMinuteWhatSomebodyMayNotDo() {
    journal.accessRefused("officer", "GET", "/api/units");
    journal.accessRefused("officer", "GET", "/api/units");
    journal.accessRefused("officer", "POST", "/api/units");
    assertThat(recorded).hasSize(2);
    assertThat(recorded.get(0).actor()).isEqualTo("officer");
    assertThat(recorded.get(0).details())
        .containsEntry("method", "GET")
        .containsEntry("path", "/api/units");
  }

  @Test
  void isNotFilledByAFlood() {
    for (int i = 0; i < 5000; i++) {
      journal.accessRefused("officer", "GET", "/engine-rest/task/" + i);
    }
    assertThat(recorded).hasSize(100);
    assertThat(recorded.get(99).details()).containsEntry("furtherOnesLeftOut", "true");
    journal.accessRefused("another", "GET", "/engine-rest/task/1");
    assertThat(recorded).hasSize(101);
  }

  @Test
  void cutsALongPath() {
    journal.accessRefused("officer", "GET", "/" + "x".repeat(5000));
    assertThat(recorded.get(0).details().get("path")).hasSize(300);
  }
}
