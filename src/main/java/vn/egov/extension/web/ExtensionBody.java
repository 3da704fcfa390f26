package vn.egov.extension.web;

import org.jspecify.annotations.Nullable;
import vn.egov.extension.ExtensionRequest;

/** What programs send to extend a deadline. */
record ExtensionBody(
    @Nullable String scope,
    @Nullable String scopeCode,
    @Nullable String stage,
    @Nullable String newDeadline,
    @Nullable String reason,
    @Nullable String decisionNumber,
    @Nullable Boolean shiftFollowing,
    @Nullable String requestKey) {

  ExtensionRequest request() {
    return new ExtensionRequest(
        scope,
        scopeCode,
        stage,
        newDeadline,
        reason,
        decisionNumber,
        Boolean.TRUE.equals(shiftFollowing),
        requestKey);
  }
}
