package vn.egov.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import vn.egov.notice.Delivery;

/** Hands mails to the mail server, several over one connection, each with one receiver. */
class SmtpPost implements Post {

  /** From here on a server says that it will never take it. */
  private static final int FOR_GOOD = 500;

  /** 530 to 539: it does not take anything from us, which somebody can mend. */
  private static final int FROM_US = 530;

  private final JavaMailSender sender;
  private final MimeMails messages;

  SmtpPost(JavaMailSender sender, MimeMails messages) {
    this.sender = sender;
    this.messages = messages;
  }

  @Override
  public List<Delivery.Outcome> send(List<Mail> mails) {
    MimeMessage[] all = mails.stream().map(messages::message).toArray(MimeMessage[]::new);
    Map<Object, Exception> failed = new IdentityHashMap<>();
    @Nullable Exception whole = null;
    try {
      sender.send(all);
    } catch (MailSendException e) {
      failed.putAll(e.getFailedMessages());
    } catch (MailException e) {
      whole = e;
    }
    List<Delivery.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      @Nullable Exception why = whole == null ? failed.get(all[i]) : whole;
      String notice = mails.get(i).notice();
      outcomes.add(why == null ? Delivery.Outcome.sent(notice) : notSent(notice, why));
    }
    return outcomes;
  }

  private static Delivery.Outcome notSent(String notice, Exception why) {
    Delivery.Result result = isForGood(why) ? Delivery.Result.REFUSED : Delivery.Result.NOT_NOW;
    return new Delivery.Outcome(notice, result, Reasons.of(why));
  }

  /** The address or the message is refused; not the sender, the connection or the whole of us. */
  private static boolean isForGood(@Nullable Throwable why) {
    for (Throwable t = why; t != null; t = next(t)) {
      int code =
          t instanceof SMTPAddressFailedException address
              ? address.getReturnCode()
              : t instanceof SMTPSendFailedException message ? message.getReturnCode() : 0;
      if (code >= FOR_GOOD && code / 10 != FROM_US / 10) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Throwable next(Throwable t) {
    return t instanceof MessagingException m && m.getNextException() != null
        ? m.getNextException()
        : t.getCause();
  }
}
