/** On which days the offices work: holidays and swapped days, per year, with their legal source. */
@NullMarked
package vn.egov.workday;

import org.jspecify.annotations.NullMarked;
