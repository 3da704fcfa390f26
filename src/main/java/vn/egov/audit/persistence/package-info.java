/** The trail in the database. */
@NullMarked
package vn.egov.audit.persistence;

import org.jspecify.annotations.NullMarked;
