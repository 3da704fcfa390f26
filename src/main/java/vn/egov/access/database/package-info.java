/** What the application itself may do in its database. */
@NullMarked
package vn.egov.access.database;

import org.jspecify.annotations.NullMarked;
