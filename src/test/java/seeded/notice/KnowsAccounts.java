package seeded.notice;

import org.springframework.mail.MailSender;

/** Sends by itself; what leaves the house is another storey's. */
record KnowsAccounts(MailSender sender) {}
