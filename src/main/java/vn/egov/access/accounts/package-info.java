/** Accounts as administrators keep them: taken over from a table, moved, locked. */
@NullMarked
package vn.egov.access.accounts;

import org.jspecify.annotations.NullMarked;
