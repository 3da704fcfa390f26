package vn.egov.notice.mail;

import java.time.Instant;

/**
 * A mail that is kept as a file.
 *
 * @param name of the file
 */
public record KeptMail(String name, String to, String subject, Instant written) {}
