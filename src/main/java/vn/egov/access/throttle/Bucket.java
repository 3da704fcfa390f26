package vn.egov.access.throttle;

import org.jspecify.annotations.Nullable;

/**
 * What failures are counted for.
 *
 * @param key of the row; tells nobody what was typed
 * @param account key of the account; null for all accounts of an address
 */
record Bucket(String key, @Nullable String account, Allowance allowance) {}
