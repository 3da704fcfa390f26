package vn.egov.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.egov.unit.UnitCode;

/** The groups of people who are told, and their addresses; accounts are another room's. */
public interface Audiences {

  /** Id of the group of a unit's officers, a district's verifiers, or the managers. */
  String groupOf(NoticeKind.To to, @Nullable UnitCode unit);

  /** Addresses as the members of a group have them; accounts that are locked are left out. */
  SortedSet<String> addressesIn(String group);

  /** Of one account, unless it is locked or has none. */
  Optional<String> addressOf(String account);

  /** By account, everybody who has an address and anything to do, and is not locked. */
  Map<String, Duties> duties();

  /**
   * What somebody has to do with open work.
   *
   * @param manages whether all of it is theirs to look after
   * @param does the steps that are theirs, whichever case it is
   * @param districts for which they verify
   */
  record Duties(boolean manages, Set<Work.Kind> does, Set<String> districts) {

    public Duties {
      does = Set.copyOf(does);
      districts = Set.copyOf(districts);
    }
  }
}
