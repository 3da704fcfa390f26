package vn.egov.access.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session remembers of its beginning.
 *
 * @param stamp of the account's standing under which it counts
 */
record SessionLife(Instant began, int stamp) implements Serializable {}
