/** Notices in the database. */
@NullMarked
package vn.egov.notice.persistence;

import org.jspecify.annotations.NullMarked;
