/** What the engine refuses whoever asks and whichever way the request came in. */
@NullMarked
package vn.egov.access.guard;

import org.jspecify.annotations.NullMarked;
