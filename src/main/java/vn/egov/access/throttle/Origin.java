package vn.egov.access.throttle;

import org.jspecify.annotations.Nullable;

/**
 * Where an attempt comes from.
 *
 * @param address of the network
 * @param device what the browser was given when somebody signed in there; null if nothing
 */
public record Origin(String address, @Nullable String device) {}
