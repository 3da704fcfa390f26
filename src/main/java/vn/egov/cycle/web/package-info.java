/** Where managers ask which days a launch would fix. */
@NullMarked
package vn.egov.cycle.web;

import org.jspecify.annotations.NullMarked;
