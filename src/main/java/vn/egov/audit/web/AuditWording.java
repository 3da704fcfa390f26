package vn.egov.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.egov.audit.Actor;
import vn.egov.audit.AuditAction;
import vn.egov.audit.Fault;
import vn.egov.shared.OfficeTime;

/** The trail in its reader's words, with times as the offices have them. */
final class AuditWording {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(OfficeTime.ZONE);

  private final MessageSource messages;
  private final Locale locale;

  AuditWording(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  String text(String key) {
    return messages.getMessage("audit." + key, null, locale);
  }

  String time(Instant instant) {
    return TIME.format(instant);
  }

  String action(AuditAction action) {
    return text("action." + action);
  }

  /** Of a name in the database, which may be none that we know. */
  String action(String name) {
    return or("action." + name, name);
  }

  String actor(String account) {
    return account.equals(Actor.SYSTEM) ? text("system") : account;
  }

  /** The name of a fact, where the bundles have words for it. */
  String fact(String name) {
    return or("fact." + name, name);
  }

  String fault(Fault fault) {
    Object[] arguments = {
      shown(fault.number()), shown(fault.entry()), fault.what() == null ? "" : fault.what()
    };
    return messages.getMessage("audit.fault." + fault.kind(), arguments, locale);
  }

  private static String shown(@Nullable Long number) {
    return number == null ? "" : number.toString();
  }

  private String or(String key, String otherwise) {
    return Objects.requireNonNullElse(
        messages.getMessage("audit." + key, null, otherwise, locale), otherwise);
  }
}
