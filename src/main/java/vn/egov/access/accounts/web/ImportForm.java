package vn.egov.access.accounts.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.egov.access.accounts.ImportOptions;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.web.RequestText;

/**
 * A table that somebody has sent to be checked, and sends again to be taken over.
 *
 * @param csv its text
 */
record ImportForm(String csv, ImportOptions options) {

  /**
   * @param file counts where there is one
   * @param text what was pasted
   * @throws BusinessRuleViolation if there is neither, or it is too large or no text
   */
  static ImportForm of(@Nullable MultipartFile file, @Nullable String text, ImportOptions options)
      throws IOException {
    if (file != null && !file.isEmpty()) {
      refuseIfLarge(file.getSize());
      return new ImportForm(RequestText.utf8(file.getBytes()), options);
    }
    if (text == null || text.isBlank()) {
      throw new BusinessRuleViolation(Problem.of("account.file-missing"));
    }
    refuseIfLarge(text.getBytes(StandardCharsets.UTF_8).length);
    return new ImportForm(text, options);
  }

  /**
   * What the page of the check sends back.
   *
   * @throws BusinessRuleViolation if it is something else
   */
  static ImportForm checked(String packed, ImportOptions options) {
    try (var in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
      byte[] bytes = in.readNBytes(AccountImportApi.MAX_BYTES + 1);
      refuseIfLarge(bytes.length);
      return new ImportForm(RequestText.utf8(bytes), options);
    } catch (IllegalArgumentException | IOException e) {
      throw new BusinessRuleViolation(Problem.of("account.file-missing"));
    }
  }

  /** Letter by letter the same, which a browser makes of no other field, and small. */
  public String packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(csv.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static void refuseIfLarge(long bytes) {
    if (bytes > AccountImportApi.MAX_BYTES) {
      throw new BusinessRuleViolation(Problem.of("account.file-too-large"));
    }
  }
}
