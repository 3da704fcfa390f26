/** Units in the database. */
@NullMarked
package vn.egov.unit.persistence;

import org.jspecify.annotations.NullMarked;
