package vn.egov.notice;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.egov.unit.UnitCode;

/** Groups by their ids, with the addresses that a test gives them. */
final class FixedAudiences implements Audiences {

  private final Map<String, SortedSet<String>> groups = new HashMap<>();
  private final Map<String, Duties> duties = new TreeMap<>();
  private final Map<String, String> people = new HashMap<>();

  FixedAudiences group(String id, String... addresses) {
    groups.put(id, new TreeSet<>(Arrays.asList(addresses)));
    return this;
  }

  FixedAudiences person(String account, String address, Duties does) {
    people.put(account, address);
    duties.put(account, does);
    return this;
  }

  @Override
  public String groupOf(NoticeKind.To to, @Nullable UnitCode unit) {
    return switch (to) {
      case UNIT -> "unit-" + unit;
      case DISTRICT -> "verifier-" + unit;
      case MANAGERS -> "cycle-managers";
      case EVERY_UNIT, PERSON -> throw new IllegalArgumentException(to.name());
    };
  }

  @Override
  public SortedSet<String> addressesIn(String group) {
    return groups.getOrDefault(group, Collections.emptySortedSet());
  }

  @Override
  public Optional<String> addressOf(String account) {
    return Optional.ofNullable(people.get(account));
  }

  @Override
  public Map<String, Duties> duties() {
    return duties;
  }
}
