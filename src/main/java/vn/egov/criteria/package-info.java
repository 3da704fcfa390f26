/** What is measured: versioned sets of criteria with their scoring rules and thresholds. */
@NullMarked
package vn.egov.criteria;

import org.jspecify.annotations.NullMarked;
