package vn.egov.extension.web;

import org.jspecify.annotations.Nullable;
import vn.egov.extension.ExtensionRequest;

/** What was typed into the page, to be shown again beside a refusal. */
record ExtensionForm(
    @Nullable String scope,
    @Nullable String scopeCode,
    @Nullable String stage,
    @Nullable String newDeadline,
    @Nullable String reason,
    @Nullable String decisionNumber,
    @Nullable Boolean shiftFollowing) {

  static final ExtensionForm EMPTY = new ExtensionForm(null, null, null, null, null, null, null);

  ExtensionRequest request(@Nullable String requestKey) {
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
