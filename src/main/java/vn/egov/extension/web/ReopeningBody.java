package vn.egov.extension.web;

import org.jspecify.annotations.Nullable;

/** What programs send to reopen a submission. */
record ReopeningBody(
    @Nullable String newDeadline, @Nullable String reason, @Nullable String decisionNumber) {}
