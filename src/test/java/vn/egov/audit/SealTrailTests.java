package vn.egov.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.egov.shared.MovableClock;

class SealTrailTests {

  private final MovableClock clock = MovableClock.atNoonOf("2030-06-15");
  private final InMemoryEntries entries = new InMemoryEntries();
  private final InMemorySeals seals = new InMemorySeals(entries);
  private final SealTrail sealing = new SealTrail(entries, seals, clock);

  @Test
  void numbersAreConsecutiveInTheOrderOfStoring() {
    store(3);
    assertThat(sealing.seal(0)).isEqualTo(SealTrail.DONE);
    store(2);
    sealing.seal(0);
    assertThat(seals.byNumber.keySet()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(seals.byNumber.values())
        .extracting(Seal::entryId)
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void goesInChunks() {
    store(SealTrail.CHUNK + 1);
    assertThat(sealing.seal(0)).isEqualTo(SealTrail.CHUNK);
    assertThat(sealing.seal(SealTrail.CHUNK)).isEqualTo(SealTrail.DONE);
    assertThat(sealing.head().number()).isEqualTo(SealTrail.CHUNK + 1);
  }

  @Test
  void anEntryThatIsCommittedLateIsSealedLate() {
    store(3);
    AuditEntry late = entries.byId.remove(2L);
    sealing.seal(sealing.recent());
    entries.byId.put(2L, late);
    sealing.seal(sealing.recent());
    assertThat(seals.byNumber.get(3L).entryId()).isEqualTo(2);
  }

  @Test
  void anEntryThatIsCommittedVeryLateIsFoundByTheThoroughSearch() {
    store(SealTrail.WINDOW + 2);
    AuditEntry late = entries.byId.remove(1L);
    long next = 0;
    while (next != SealTrail.DONE) {
      next = sealing.seal(next);
    }
    entries.byId.put(1L, late);
    sealing.seal(sealing.recent());
    assertThat(sealing.head().number()).isEqualTo(SealTrail.WINDOW + 1);
    sealing.seal(0);
    assertThat(sealing.head().number()).isEqualTo(SealTrail.WINDOW + 2);
  }

  @Test
  void whoeverComesSecondFails() {
    store(2);
    InMemorySeals stale = new InMemorySeals(entries);
    SealTrail other = new SealTrail(entries, new Stale(stale, seals), clock);
    sealing.seal(0);
    entries.sealed.clear();
    assertThatThrownBy(() -> other.seal(0)).isInstanceOf(IllegalStateException.class);
    assertThat(seals.byNumber).hasSize(2);
  }

  private void store(int number) {
    for (int i = 0; i < number; i++) {
      entries.add(
          List.of(
              AuditEntry.of(
                  AuditEvent.of(AuditAction.SIGNED_IN),
                  new Actor("somebody", null),
                  clock.instant(),
                  null)));
    }
  }

  /** Sees the chain as it was, and adds to it as it is. */
  private record Stale(InMemorySeals before, InMemorySeals now) implements AuditSeals {

    @Override
    public Head head() {
      return before.head();
    }

    @Override
    public long newestEntry() {
      return before.newestEntry();
    }

    @Override
    public void add(List<Seal> seals) {
      now.add(seals);
    }

    @Override
    public List<SealedEntry> after(long number, int limit) {
      return before.after(number, limit);
    }
  }
}
