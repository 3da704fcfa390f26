package vn.egov.access.accounts;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An account as the table describes it.
 *
 * @param line of its first row
 */
record AccountEntry(
    long line, String id, String name, @Nullable String email, SortedSet<Post> posts) {}
