/** How much may be sent, and how often: for everybody, before and after the sign-in. */
@NullMarked
package vn.egov.shared.web.limits;

import org.jspecify.annotations.NullMarked;
