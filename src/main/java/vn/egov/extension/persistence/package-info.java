/** Extensions and their ledger in the database. */
@NullMarked
package vn.egov.extension.persistence;

import org.jspecify.annotations.NullMarked;
