/** Cycles and their units in the database. */
@NullMarked
package vn.egov.cycle.persistence;

import org.jspecify.annotations.NullMarked;
