package vn.egov.access.accounts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.egov.access.OfficeGroups;
import vn.egov.unit.UnitCode;

/**
 * A role and, where it is one of a unit, the unit: one group of the engine.
 *
 * @param unit null unless the role is one of a unit
 */
public record Post(Role role, @Nullable UnitCode unit) implements Comparable<Post> {

  private static final Comparator<Post> ORDER =
      Comparator.comparing(Post::role).thenComparing(post -> String.valueOf(post.unit));

  /** The post that membership in a group is, if it is one. */
  public static Optional<Post> ofGroup(String group) {
    UnitCode unit = OfficeGroups.unitOf(group).orElse(null);
    if (unit != null) {
      Role role = group.equals(Role.OFFICER.groupOf(unit)) ? Role.OFFICER : Role.VERIFIER;
      return Optional.of(new Post(role, unit));
    }
    return Arrays.stream(Role.values())
        .filter(role -> role.group().filter(group::equals).isPresent())
        .findFirst()
        .map(role -> new Post(role, null));
  }

  /** The post that {@link #toString} calls so. */
  public static Optional<Post> ofText(String text) {
    String[] parts = text.split(" ", 2);
    return Role.ofCode(parts[0])
        .map(role -> new Post(role, parts.length < 2 ? null : new UnitCode(parts[1])));
  }

  public String group() {
    return unit == null ? role.group().orElseThrow() : role.groupOf(unit);
  }

  static SortedSet<Post> without(SortedSet<Post> posts, SortedSet<Post> others) {
    SortedSet<Post> left = new TreeSet<>(posts);
    left.removeAll(others);
    return left;
  }

  @Override
  public int compareTo(Post other) {
    return ORDER.compare(this, other);
  }

  /** As programs read it: {@code officer 061}. */
  @Override
  public String toString() {
    return unit == null ? role.code() : role.code() + " " + unit;
  }
}
