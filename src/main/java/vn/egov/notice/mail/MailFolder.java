package vn.egov.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.egov.notice.Delivery;

/**
 * The folder that stands in for a mail server where none is configured: a file per mail, named by
 * the notice, so that one that is delivered again is the same file.
 */
class MailFolder implements Post {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{40}\\.eml");

  private final Path folder;
  private final MimeMails messages;

  MailFolder(Path folder, MimeMails messages) {
    this.folder = folder;
    this.messages = messages;
  }

  @Override
  public List<Delivery.Outcome> send(List<Mail> mails) {
    List<Delivery.Outcome> outcomes = new ArrayList<>();
    for (Mail mail : mails) {
      outcomes.add(write(mail));
    }
    return outcomes;
  }

  private Delivery.Outcome write(Mail mail) {
    Path file = folder.resolve(mail.notice() + ".eml");
    Path draft = folder.resolve(mail.notice() + ".part");
    try {
      Files.createDirectories(folder);
      try (var out = Files.newOutputStream(draft)) {
        messages.message(mail).writeTo(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      return Delivery.Outcome.sent(mail.notice());
    } catch (IOException | MessagingException e) {
      return new Delivery.Outcome(mail.notice(), Delivery.Result.NOT_NOW, Reasons.of(e));
    }
  }

  /** The newest mails. */
  List<KeptMail> newest(int size) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .map(file -> new Aged(file, ageOf(file)))
          .sorted(Comparator.comparing(Aged::written).reversed())
          .limit(size)
          .map(aged -> kept(aged.file(), aged.written()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant ageOf(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (FileSystemException e) {
      return Instant.EPOCH;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One mail as it would have been sent; empty if there is none of that name. */
  Optional<byte[]> read(String name) {
    Path file = folder.resolve(NAME.matcher(name).matches() ? name : "-");
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<KeptMail> open(String name) {
    return read(name).map(content -> kept(folder.resolve(name), ageOf(folder.resolve(name))));
  }

  private KeptMail kept(Path file, Instant written) {
    String name = file.getFileName().toString();
    try {
      MimeMessage message =
          new MimeMessage((Session) null, new ByteArrayInputStream(read(name).orElse(new byte[0])));
      return new KeptMail(
          name,
          text(message.getHeader("To", ", ")),
          text(message.getSubject()),
          written,
          body(message));
    } catch (IOException | MessagingException e) {
      return new KeptMail(name, "", "", written, Reasons.of(e));
    }
  }

  /** The first part that is plain text. */
  private static String body(Part part) throws IOException, MessagingException {
    if (part.isMimeType("text/plain")) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = body(parts.getBodyPart(i));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String text(@Nullable String header) {
    return header == null ? "" : header;
  }

  private record Aged(Path file, Instant written) {}
}
