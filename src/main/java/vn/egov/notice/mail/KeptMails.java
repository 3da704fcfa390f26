package vn.egov.notice.mail;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails that are kept as files; there is nothing of it where there is a mail server. */
@Component
public class KeptMails {

  private final @Nullable MailFolder folder;

  KeptMails(Post post) {
    this.folder = post instanceof MailFolder kept ? kept : null;
  }

  public boolean areThere() {
    return folder != null;
  }

  /** Newest first. */
  public List<KeptMail> newest(int size) {
    return folder == null ? List.of() : folder.newest(size);
  }

  /** One mail to be read; empty if there is none of that name. */
  public Optional<KeptMail> open(String name) {
    return folder == null ? Optional.empty() : folder.open(name);
  }

  /** One mail as it would have been sent; empty if there is none of that name. */
  public Optional<byte[]> read(String name) {
    return folder == null ? Optional.empty() : folder.read(name);
  }
}
