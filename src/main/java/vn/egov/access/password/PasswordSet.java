package vn.egov.access.password;

/**
 * Somebody has changed the own password; the sessions of the account that began before have ended.
 *
 * @param stamp of the sessions that count from now on
 */
public record PasswordSet(String account, int stamp) {}
