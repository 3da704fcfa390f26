package vn.egov.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * Reads text that somebody sends: no more of it than is allowed, and as UTF-8 or not at all, so
 * that no name is ever stored with replacement characters.
 */
public final class RequestText {

  /** Characters of what somebody sent that a refusal repeats. */
  private static final int REPEATED = 40;

  private RequestText() {}

  /**
   * @throws ResponseStatusException 413 if there is more, 415 if it is declared in another charset
   * @throws BusinessRuleViolation if it is not UTF-8
   */
  public static String of(HttpServletRequest request, int maxBytes) throws IOException {
    Charset charset = declaredCharset(request.getContentType());
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    if (request.getContentLengthLong() > maxBytes) {
      throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
    }
    byte[] bytes = request.getInputStream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
    }
    return utf8(bytes);
  }

  /**
   * @throws BusinessRuleViolation if the bytes are not UTF-8
   */
  public static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BusinessRuleViolation(Problem.of("api.not-utf8"));
    }
  }

  /** What was sent, as a refusal repeats it. */
  public static String shortened(String text) {
    return text.length() <= REPEATED ? text : text.substring(0, REPEATED) + "…";
  }

  private static @Nullable Charset declaredCharset(@Nullable String contentType) {
    return contentType == null ? null : MediaType.parseMediaType(contentType).getCharset();
  }
}
