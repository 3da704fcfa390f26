package vn.egov.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.shared.MovableClock;

/** Every way of tampering is found, and told for what it is. */
class CheckTrailTests {

  private final MovableClock clock = MovableClock.atNoonOf("2030-06-15");
  private final InMemoryEntries entries = new InMemoryEntries();
  private final InMemorySeals seals = new InMemorySeals(entries);
  private final FixedStates cases = new FixedStates(StateKind.CASE);
  private final SealTrail sealing = new SealTrail(entries, seals, clock);
  private final AuditTrail trail =
      new AuditTrail(entries, () -> new Actor("reviewer1", "10.0.0.1"), List.of(cases), clock);

  @BeforeEach
  void tenEntries() {
    for (int i = 1; i <= 10; i++) {
      trail.record(
          AuditEvent.of(AuditAction.ASSESSMENT_APPROVED)
              .onCase("2030-H1", "S0" + i % 3)
              .with("remarks", "no. " + i)
              .sealing(StateKind.CASE, "2030-H1/S0" + i % 3));
    }
    sealAll();
  }

  @Test
  void aTrailThatNobodyTouchedIsSound() {
    TrailReport report = check(null);
    assertThat(report.isSound()).isTrue();
    assertThat(report.sealed()).isEqualTo(10);
    assertThat(report.states()).isEqualTo(3);
    assertThat(report.head()).isEqualTo(seals.head());
    assertThat(check(report.head()).isSound()).isTrue();
    assertThat(check(new Head(4, seals.byNumber.get(4L).hash())).isSound()).isTrue();
  }

  @Test
  void anEmptyTrailIsSound() {
    entries.byId.clear();
    seals.byNumber.clear();
    assertThat(check(null).isSound()).isTrue();
    assertThat(check(null).head()).isEqualTo(Head.EMPTY);
  }

  @Test
  void anAlteredActorIsFound() {
    AuditEntry entry = entries.byId.get(4L);
    entries.byId.put(4L, withActor(entry, "somebody-else"));
    assertThat(faults(null)).containsExactly(tuple(FaultKind.ENTRY_ALTERED, 4L, 4L));
  }

  @Test
  void alteredDetailsAreFoundInTheNewestEntryToo() {
    AuditEntry entry = entries.byId.get(10L);
    entries.byId.put(10L, withDetails(entry, "remarks=other"));
    assertThat(faults(null)).containsExactly(tuple(FaultKind.HASH_MISMATCH, 10L, 10L));
  }

  @Test
  void aRemovedEntryIsFound() {
    entries.byId.remove(5L);
    assertThat(faults(null)).containsExactly(tuple(FaultKind.ENTRY_MISSING, 5L, 5L));
  }

  @Test
  void anEntryThatIsRemovedWithItsSealIsFound() {
    entries.byId.remove(5L);
    seals.byNumber.remove(5L);
    assertThat(faults(null)).containsExactly(tuple(FaultKind.NUMBER_MISSING, 5L, null));
    assertThat(check(null).faults().get(0).what()).isEqualTo("5");
  }

  @Test
  void severalThatAreRemovedAreOneGap() {
    List.of(1L, 2L, 3L).forEach(seals.byNumber::remove);
    assertThat(faults(null)).containsExactly(tuple(FaultKind.NUMBER_MISSING, 1L, null));
    assertThat(check(null).faults().get(0).what()).isEqualTo("1–3");
  }

  @Test
  void twoEntriesThatChangePlacesAreFound() {
    AuditEntry third = entries.byId.get(3L);
    entries.byId.put(3L, entries.byId.get(4L));
    entries.byId.put(4L, third);
    assertThat(faults(null)).extracting(t -> t.toList().get(1)).contains(3L, 4L);
  }

  @Test
  void sealsThatChangePlacesAreFound() {
    Seal third = seals.byNumber.get(3L);
    Seal fourth = seals.byNumber.get(4L);
    seals.byNumber.put(3L, new Seal(3, fourth.entryId(), fourth.sealedAt(), fourth.hash()));
    seals.byNumber.put(4L, new Seal(4, third.entryId(), third.sealedAt(), third.hash()));
    assertThat(faults(null)).isNotEmpty();
    assertThat(check(null).faults().get(0).number()).isEqualTo(3);
  }

  @Test
  void anAlteredHashIsFound() {
    Seal seal = seals.byNumber.get(6L);
    seals.byNumber.put(6L, new Seal(6, seal.entryId(), seal.sealedAt(), "f".repeat(64)));
    assertThat(faults(null)).contains(tuple(FaultKind.HASH_MISMATCH, 6L, 6L));
  }

  @Test
  void aSealThatSaysAnotherTimeIsFound() {
    Seal seal = seals.byNumber.get(6L);
    seals.byNumber.put(
        6L, new Seal(6, seal.entryId(), seal.sealedAt().minusSeconds(60), seal.hash()));
    assertThat(faults(null)).containsExactly(tuple(FaultKind.ENTRY_ALTERED, 6L, 6L));
  }

  @Test
  void aRemovedTailIsFoundByWhoeverNotedTheHead() {
    Head noted = seals.head();
    for (long number = 8; number <= 10; number++) {
      entries.byId.remove(number);
      seals.byNumber.remove(number);
    }
    assertThat(faults(null)).as("without the noted head").isEmpty();
    assertThat(faults(noted)).containsExactly(tuple(FaultKind.TAIL_MISSING, 10L, null));
  }

  @Test
  void aTailThatIsReplacedIsFoundByWhoeverNotedTheHead() {
    Head noted = seals.head();
    seals.byNumber.remove(10L);
    entries.byId.remove(10L);
    entries.sealed.remove(10L);
    trail.record(AuditEvent.of(AuditAction.SIGNED_IN));
    sealAll();
    assertThat(faults(null)).as("without the noted head").isEmpty();
    assertThat(faults(noted)).containsExactly(tuple(FaultKind.CHAIN_REPLACED, 10L, null));
  }

  @Test
  void aChainThatIsMadeAnewIsFoundByWhoeverNotedTheHead() {
    Head noted = seals.head();
    entries.byId.put(2L, withActor(entries.byId.get(2L), "somebody-else"));
    seals.byNumber.clear();
    entries.sealed.clear();
    sealAll();
    assertThat(faults(null)).as("without the noted head").isEmpty();
    assertThat(faults(noted)).containsExactly(tuple(FaultKind.CHAIN_REPLACED, 10L, null));
  }

  @Test
  void aStateThatIsNotAsTheLastDecisionLeftItIsFound() {
    cases.altered.put("2030-H1/S02", "other");
    assertThat(check(null).faults())
        .containsExactly(new Fault(FaultKind.STATE_ALTERED, null, 8L, "CASE 2030-H1/S02"));
  }

  @Test
  void aStateThatIsGoneIsFound() {
    cases.altered.put("2030-H1/S02", "");
    assertThat(check(null).faults())
        .containsExactly(new Fault(FaultKind.STATE_MISSING, null, 8L, "CASE 2030-H1/S02"));
  }

  @Test
  void aStateThatNobodyKnowsIsToldAsMissing() {
    entries.byId.put(1L, withState(entries.byId.get(1L), "NONSENSE x"));
    assertThat(check(null).faults())
        .contains(new Fault(FaultKind.STATE_MISSING, null, 1L, "NONSENSE x"));
  }

  @Test
  void entriesThatWaitTooLongForTheirSealsAreTold() {
    trail.record(AuditEvent.of(AuditAction.SIGNED_IN));
    clock.moveTo(clock.instant().plusSeconds(60));
    assertThat(sealing.overdue()).isZero();
    clock.moveTo(clock.instant().plusSeconds(1));
    assertThat(sealing.overdue()).isEqualTo(1);
    TrailReport report = new CheckTrail(entries, seals, List.of(cases), clock).check(null, 1);
    assertThat(report.faults()).containsExactly(new Fault(FaultKind.UNSEALED, null, null, "1"));
  }

  @Test
  void anEntryThatSaysAnEarlierTimeIsCounted() {
    AuditEntry forged = entries.byId.get(1L);
    clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
    entries.add(List.of(forged));
    sealAll();
    TrailReport report = check(null);
    assertThat(report.isSound()).isTrue();
    assertThat(report.sealedLate()).isEqualTo(1);
  }

  @Test
  void manyFaultsAreCountedAndTheFirstAreTold() {
    entries.byId.clear();
    for (int i = 0; i < 200; i++) {
      trail.record(AuditEvent.of(AuditAction.SIGNED_IN));
    }
    sealAll();
    entries.byId.clear();
    TrailReport report = check(null);
    assertThat(report.faultCount()).isEqualTo(210);
    assertThat(report.faults()).hasSize(Faults.TOLD);
    assertThat(report.faults().get(0).number()).isEqualTo(1);
  }

  @Test
  void longTrailsAreReadInChunks() {
    for (int i = 0; i < 2 * ChainCheck.CHUNK; i++) {
      trail.record(AuditEvent.of(AuditAction.SIGNED_IN).sealing(StateKind.CASE, "C/" + (i % 500)));
    }
    sealAll();
    entries.byId.remove(1500L);
    TrailReport report = check(null);
    assertThat(report.sealed()).isEqualTo(2 * ChainCheck.CHUNK + 10);
    assertThat(report.states()).isEqualTo(503);
    assertThat(report.faults()).extracting(Fault::number).containsExactly(1500L);
  }

  private void sealAll() {
    long next = 0;
    while (next != SealTrail.DONE) {
      next = sealing.seal(next);
    }
  }

  private TrailReport check(Head noted) {
    return new CheckTrail(entries, seals, List.of(cases), clock).check(noted, 0);
  }

  private List<Tuple> faults(Head noted) {
    return check(noted).faults().stream()
        .map(fault -> tuple(fault.kind(), fault.number(), fault.entry()))
        .toList();
  }

  private static AuditEntry withActor(AuditEntry e, String actor) {
    return new AuditEntry(
        e.madeAt(),
        actor,
        e.address(),
        e.action(),
        e.cycle(),
        e.unit(),
        e.subject(),
        e.details(),
        e.stateOf(),
        e.stateHash());
  }

  private static AuditEntry withDetails(AuditEntry e, String details) {
    return new AuditEntry(
        e.madeAt(),
        e.actor(),
        e.address(),
        e.action(),
        e.cycle(),
        e.unit(),
        e.subject(),
        details,
        e.stateOf(),
        e.stateHash());
  }

  private static AuditEntry withState(AuditEntry e, String state) {
    return new AuditEntry(
        e.madeAt(),
        e.actor(),
        e.address(),
        e.action(),
        e.cycle(),
        e.unit(),
        e.subject(),
        e.details(),
        state,
        e.stateHash());
  }
}
