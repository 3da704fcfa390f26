package vn.egov.notice.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The picture at the head of a mail. A setting that names none refuses the start. */
@Component
class Logo {

  static final int MAX_BYTES = 200_000;

  private final byte[] content;
  private final String type;

  Logo(OfficeSettings office) {
    this.content = office.logo().isBlank() ? new byte[0] : read(Path.of(office.logo()));
    this.type = content.length == 0 ? "" : typeOf(content, office.logo());
  }

  private static byte[] read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new IllegalArgumentException("egov.office.logo is larger than " + MAX_BYTES);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("egov.office.logo cannot be read: " + file, e);
    }
  }

  /** By its first bytes; a drawing that may hold scripts is no picture here. */
  private static String typeOf(byte[] content, String file) {
    if (begins(content, 0x89, 'P', 'N', 'G')) {
      return "image/png";
    }
    if (begins(content, 0xFF, 0xD8, 0xFF)) {
      return "image/jpeg";
    }
    if (begins(content, 'G', 'I', 'F', '8')) {
      return "image/gif";
    }
    throw new IllegalArgumentException("egov.office.logo is no PNG, JPEG or GIF: " + file);
  }

  private static boolean begins(byte[] content, int... bytes) {
    boolean same = content.length > bytes.length;
    for (int i = 0; same && i < bytes.length; i++) {
      same = (content[i] & 0xFF) == bytes[i];
    }
    return same;
  }

  /** Empty where there is none. */
  Optional<byte[]> content() {
    return content.length == 0 ? Optional.empty() : Optional.of(content);
  }

  String type() {
    return type;
  }
}
