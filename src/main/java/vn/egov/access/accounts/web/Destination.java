package vn.egov.access.accounts.web;

import org.jspecify.annotations.Nullable;

/** Where somebody moves, and why. */
record Destination(@Nullable String unit, @Nullable String reason) {}
