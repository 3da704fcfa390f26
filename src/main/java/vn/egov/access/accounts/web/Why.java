package vn.egov.access.accounts.web;

import org.jspecify.annotations.Nullable;

/** Why something is done to an account. */
record Why(@Nullable String reason) {

  static @Nullable String reasonOf(@Nullable Why why) {
    return why == null ? null : why.reason();
  }
}
