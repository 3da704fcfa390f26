/** How often somebody may try a wrong password. */
@NullMarked
package vn.egov.access.throttle;

import org.jspecify.annotations.NullMarked;
