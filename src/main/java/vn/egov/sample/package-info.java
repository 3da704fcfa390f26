/** The sample of Bắc Kạn, driven through the real processes; only in the embedded default. */
@NullMarked
package vn.egov.sample;

import org.jspecify.annotations.NullMarked;
