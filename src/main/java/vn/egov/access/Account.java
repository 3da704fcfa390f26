package vn.egov.access;

/**
 * Somebody who can sign in.
 *
 * @param name what colleagues see
 */
record Account(String id, String group, String name) {}
