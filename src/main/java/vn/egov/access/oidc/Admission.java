package vn.egov.access.oidc;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody at the provider is here.
 *
 * @param account null if no account is theirs
 * @param refusal null if they may come in
 */
record Admission(@Nullable String account, @Nullable Refusal refusal) {}
