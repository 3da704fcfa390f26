package vn.egov.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.egov.shared.MovableClock;

/** What becomes of an event on the trail. */
class AuditEntryTests {

  private static final Instant NOW = Instant.parse("2030-06-15T05:00:00.987Z");
  private static final Actor OFFICER = new Actor("officer-061", "10.0.0.7");

  private final FixedStates cases = new FixedStates(StateKind.CASE);

  @Test
  void saysWhoWhenFromWhereAndWhat() {
    AuditEntry entry =
        stored(
            AuditEvent.of(AuditAction.ASSESSMENT_SUBMITTED)
                .onCase("2030-H1", "061")
                .with("submission", 2)
                .sealing(StateKind.CASE, "2030-H1/061"));
    assertThat(entry)
        .isEqualTo(
            new AuditEntry(
                Instant.parse("2030-06-15T05:00:00Z"),
                "officer-061",
                "10.0.0.7",
                "ASSESSMENT_SUBMITTED",
                "2030-H1",
                "061",
                null,
                "submission=2",
                "CASE 2030-H1/061",
                "hash of 2030-H1/061"));
  }

  @Test
  void whatFollowsByItselfComesFromNowhere() {
    AuditEntry entry = stored(AuditEvent.of(AuditAction.ASSESSMENT_SCORED).by(Actor.SYSTEM));
    assertThat(entry.actor()).isEqualTo(Actor.SYSTEM);
    assertThat(entry.address()).isNull();
  }

  @Test
  void noValueCanPretendToBeAnother() {
    AuditEntry entry =
        stored(
            AuditEvent.of(AuditAction.RESULTS_RETURNED)
                .with("remarks", "x\nactor=admin\r\u2028\u0085y")
                .with("b\nc", "z"));
    assertThat(entry.details().split("\n")).hasSize(2);
    assertThat(entry.details()).startsWith("b c=z\nremarks=x actor=admin");
  }

  @Test
  void whatSomebodyGuessesIsCutToWhatTheDatabaseKeeps() {
    AuditEntry entry =
        stored(
            AuditEvent.of(AuditAction.SIGN_IN_REFUSED)
                .by("a\u0000" + "b".repeat(5000))
                .about("c".repeat(5000))
                .onCase("d".repeat(5000), "e".repeat(5000))
                .with("f", "g".repeat(9000)));
    assertThat(entry.actor()).hasSize(64).startsWith("a b").endsWith("…");
    assertThat(entry.subject()).hasSize(64);
    assertThat(entry.cycle()).hasSize(20);
    assertThat(entry.unit()).hasSize(12);
    assertThat(entry.details()).hasSize(4000);
  }

  @Test
  void aStateThatIsNotThereCannotBeSealed() {
    cases.altered.put("2030-H1/061", "");
    AuditEvent event =
        AuditEvent.of(AuditAction.ASSESSMENT_SUBMITTED).sealing(StateKind.CASE, "2030-H1/061");
    assertThatThrownBy(() -> stored(event)).isInstanceOf(IllegalStateException.class);
  }

  private AuditEntry stored(AuditEvent event) {
    InMemoryEntries entries = new InMemoryEntries();
    new AuditTrail(entries, () -> OFFICER, List.of(cases), new MovableClock(NOW)).record(event);
    return entries.byId.firstEntry().getValue();
  }
}
