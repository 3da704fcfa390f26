package vn.egov.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.egov.shared.UseCase;

/**
 * Lengthens the chain by entries that are not in it yet. Whoever stores an entry takes no lock and
 * waits for nobody; an entry that is stored late, with a smaller id than others, is sealed late. Of
 * two nodes that seal at once one fails at the number that the other took, and has nothing to do.
 */
@UseCase
public class SealTrail {

  static final int CHUNK = 500;

  /** So many entries may be stored and sealed while another is on its way; see {@link #sealNew}. */
  static final int WINDOW = 5000;

  private final AuditEntries entries;
  private final AuditSeals seals;
  private final Clock clock;

  SealTrail(AuditEntries entries, AuditSeals seals, Clock clock) {
    this.entries = entries;
    this.seals = seals;
    this.clock = clock;
  }

  /**
   * Seals what is new, as far as it can be found quickly; the rest is for {@link #sealAll}.
   *
   * @return whether there may be more
   */
  public boolean sealNew() {
    return seal(Math.max(0, seals.newestEntry() - WINDOW)) == CHUNK;
  }

  /**
   * Seals what is not sealed, wherever it is.
   *
   * @return whether there may be more
   */
  public boolean sealAll() {
    return seal(0) == CHUNK;
  }

  private int seal(long afterId) {
    Head head = seals.head();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    List<Seal> links = new ArrayList<>();
    for (StoredEntry entry : entries.unsealed(afterId, CHUNK)) {
      Seal seal = Seal.of(head.number() + 1, head.hash(), entry, now);
      links.add(seal);
      head = new Head(seal.number(), seal.hash());
    }
    if (!links.isEmpty()) {
      seals.add(links);
    }
    return links.size();
  }

  /** The end of the chain. */
  public Head head() {
    return seals.head();
  }

  /** How many entries have waited longer than a minute: the sealing does not work. */
  public long overdue() {
    return entries.unsealedBefore(clock.instant().minus(1, ChronoUnit.MINUTES));
  }
}
