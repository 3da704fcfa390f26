/**
 * The dates of the running cycles as each reader needs them, on a page and as a calendar to which
 * the reader's own programs subscribe.
 */
@NullMarked
package vn.egov.agenda;

import org.jspecify.annotations.NullMarked;
