/** Calendars of working days in the database. */
@NullMarked
package vn.egov.workday.persistence;

import org.jspecify.annotations.NullMarked;
