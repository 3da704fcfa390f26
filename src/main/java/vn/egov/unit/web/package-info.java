/** Import of the register of units. */
@NullMarked
package vn.egov.unit.web;

import org.jspecify.annotations.NullMarked;
