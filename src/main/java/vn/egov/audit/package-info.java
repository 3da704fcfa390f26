/** What was done, by whom, from where and to which case; only ever added to. */
@NullMarked
package vn.egov.audit;

import org.jspecify.annotations.NullMarked;
