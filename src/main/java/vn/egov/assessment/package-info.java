/**
 * One case file per unit and cycle: what it declares, what others make of it, what it is settled
 * at.
 */
@NullMarked
package vn.egov.assessment;

import org.jspecify.annotations.NullMarked;
