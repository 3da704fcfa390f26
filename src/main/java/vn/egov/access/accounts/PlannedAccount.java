package vn.egov.access.accounts;

import java.util.List;
import java.util.SortedSet;

/**
 * What the import makes of one account of the table.
 *
 * @param before posts that it has so far
 * @param changes none unless the outcome is {@link Outcome#CHANGED}
 * @param needsPassword whether it gets an initial password, because it is new or that was asked for
 */
record PlannedAccount(
    AccountEntry entry,
    Outcome outcome,
    SortedSet<Post> before,
    List<FactChange> changes,
    boolean needsPassword) {

  SortedSet<Post> leaving() {
    return Post.without(before, entry.posts());
  }

  SortedSet<Post> joining() {
    return Post.without(entry.posts(), before);
  }
}
