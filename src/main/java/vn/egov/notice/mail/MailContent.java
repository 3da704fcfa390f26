package vn.egov.notice.mail;

/** A mail without its head: the same twice, as plain text and as HTML. */
public record MailContent(String subject, String text, String html) {}
