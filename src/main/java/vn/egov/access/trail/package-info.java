/** What people do in the engine beside the steps of our processes, put on the audit trail. */
@NullMarked
package vn.egov.access.trail;

import org.jspecify.annotations.NullMarked;
