/** Case files in the database. */
@NullMarked
package vn.egov.assessment.persistence;

import org.jspecify.annotations.NullMarked;
