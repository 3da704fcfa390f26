/** What seals and checks the trail without being asked, and for whoever asks. */
@NullMarked
package vn.egov.audit.sealing;

import org.jspecify.annotations.NullMarked;
