package vn.egov.access.accounts;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.access.OfficeGroups;

/**
 * An account as it stands; nothing of its password.
 *
 * @param groups ids, also of groups that are no posts
 * @param lockReason null unless it is locked
 * @param initialPassword whether it still has the password that an administrator gave it
 * @param fromProvider whether its person signs in elsewhere, so that it has no password here
 */
public record AccountView(
    String id,
    String name,
    @Nullable String email,
    SortedSet<String> groups,
    boolean locked,
    @Nullable String lockReason,
    boolean initialPassword,
    boolean fromProvider) {

  public AccountView {
    groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
  }

  public SortedSet<Post> posts() {
    return groups.stream()
        .map(Post::ofGroup)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public boolean isAdministrator() {
    return groups.contains(OfficeGroups.ADMINISTRATORS);
  }
}
