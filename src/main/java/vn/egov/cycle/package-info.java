/** One round of assessment: what it covers, its calendar, and how it ends. */
@NullMarked
package vn.egov.cycle;

import org.jspecify.annotations.NullMarked;
