/** Pure arithmetic: answers and a criteria set become a scorecard, scorecards become a ranking. */
@NullMarked
package vn.egov.scoring;

import org.jspecify.annotations.NullMarked;
