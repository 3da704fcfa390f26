/** What every room may use: the mark of a use case, events, refusals and the office's clock. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package vn.egov.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
