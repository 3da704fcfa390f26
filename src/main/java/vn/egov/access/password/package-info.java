/** How passwords are kept, what a good one is, and what follows when one is set. */
@NullMarked
package vn.egov.access.password;

import org.jspecify.annotations.NullMarked;
