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

  /** So many entries may be stored and sealed while another is on its way; see {@link #recent}. */
  static final int WINDOW = 5000;

  /** Nothing is left to be sealed. */
  public static final long DONE = -1;

  private final AuditEntries entries;
  private final AuditSeals seals;
  private final Clock clock;

  SealTrail(AuditEntries entries, AuditSeals seals, Clock clock) {
    this.entries = entries;
    this.seals = seals;
    this.clock = clock;
  }

  /**
   * After which id to look for what is new, however long the trail is. What took longer to be
   * stored than so many others is found by a search from 0.
   */
  public long recent() {
    return Math.max(0, seals.newestEntry() - WINDOW);
  }

  /**
   * Seals the next ones that are committed and not sealed, some hundreds.
   *
   * @param afterId below the ids that are looked at
   * @return after which id to go on, or {@link #DONE}
   */
  public long seal(long afterId) {
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
    return links.size() < CHUNK ? DONE : links.get(CHUNK - 1).entryId();
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
