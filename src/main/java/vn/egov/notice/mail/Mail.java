package vn.egov.notice.mail;

import java.time.Instant;

/**
 * A mail to one receiver.
 *
 * @param notice id, from which that of the message follows: whoever gets it twice can tell
 */
record Mail(String notice, String address, Instant date, MailContent content) {}
