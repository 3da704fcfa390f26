/** Criteria sets in the database, each as one document. */
@NullMarked
package vn.egov.criteria.persistence;

import org.jspecify.annotations.NullMarked;
