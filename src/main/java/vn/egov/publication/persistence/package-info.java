/** Results in the database. */
@NullMarked
package vn.egov.publication.persistence;

import org.jspecify.annotations.NullMarked;
