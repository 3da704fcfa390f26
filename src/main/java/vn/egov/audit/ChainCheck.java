package vn.egov.audit;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain and recomputes it. A seal that does not fit its entry is judged by the next
 * one: if that follows from it, the seal is right and the entry is wrong.
 */
final class ChainCheck {

  static final int CHUNK = 1000;
  private static final Duration LATE = Duration.ofMinutes(10);

  private final Faults faults;
  private final @Nullable Head noted;
  private Head head = Head.EMPTY;
  private long sealed;
  private long sealedLate;
  private @Nullable Seal suspect;
  private boolean isBroken;

  ChainCheck(Faults faults, @Nullable Head noted) {
    this.faults = faults;
    this.noted = noted;
  }

  void run(AuditSeals seals) {
    List<SealedEntry> chunk;
    do {
      chunk = seals.after(head.number(), CHUNK);
      chunk.forEach(this::check);
    } while (chunk.size() == CHUNK);
    settleSuspect(false);
    if (noted != null && noted.number() > head.number()) {
      faults.add(new Fault(FaultKind.TAIL_MISSING, noted.number(), null, null));
    }
  }

  private void check(SealedEntry link) {
    Seal seal = link.seal();
    AuditEntry entry = link.entry();
    sealed++;
    if (seal.number() != head.number() + 1) {
      settleSuspect(false);
      missing(head.number() + 1, seal.number() - 1);
      isBroken = true;
    }
    boolean holds = seal.holds(head.hash(), entry);
    settleSuspect(holds);
    if (entry == null) {
      faults.add(new Fault(FaultKind.ENTRY_MISSING, seal.number(), seal.entryId(), null));
    } else if (!holds && !isBroken) {
      suspect = seal;
    }
    if (entry != null && entry.madeAt().plus(LATE).isBefore(seal.sealedAt())) {
      sealedLate++;
    }
    compareWithNoted(seal);
    isBroken = false;
    head = new Head(seal.number(), seal.hash());
  }

  private void settleSuspect(boolean nextHolds) {
    if (suspect != null) {
      FaultKind kind = nextHolds ? FaultKind.ENTRY_ALTERED : FaultKind.HASH_MISMATCH;
      faults.add(new Fault(kind, suspect.number(), suspect.entryId(), null));
      suspect = null;
    }
  }

  private void missing(long from, long to) {
    String what = from == to ? Long.toString(from) : from + "–" + to;
    faults.add(new Fault(FaultKind.NUMBER_MISSING, from, null, what));
  }

  private void compareWithNoted(Seal seal) {
    if (noted != null && noted.number() == seal.number() && !noted.hash().equals(seal.hash())) {
      faults.add(new Fault(FaultKind.CHAIN_REPLACED, seal.number(), null, null));
    }
  }

  Head head() {
    return head;
  }

  long sealed() {
    return sealed;
  }

  long sealedLate() {
    return sealedLate;
  }
}
