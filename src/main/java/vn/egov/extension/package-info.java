/** Later deadlines by a manager's decision: for a unit, a district, a tier or a whole cycle. */
@NullMarked
package vn.egov.extension;

import org.jspecify.annotations.NullMarked;
