package vn.egov.notice.mail;

import java.time.Instant;

/**
 * A mail that is kept as a file.
 *
 * @param name of the file
 * @param text its body as plain text
 */
public record KeptMail(String name, String to, String subject, Instant written, String text) {}
