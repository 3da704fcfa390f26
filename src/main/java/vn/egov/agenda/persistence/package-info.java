/** Addresses of calendars in the database. */
@NullMarked
package vn.egov.agenda.persistence;

import org.jspecify.annotations.NullMarked;
