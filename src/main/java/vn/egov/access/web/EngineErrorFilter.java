package vn.egov.access.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.egov.shared.web.ProblemDetails;

/**
 * Takes out of the engine's error messages what only its programmers need: names of classes, SQL,
 * settings of its libraries. And calls a fault of the sender one: the engine answers 500 to numbers
 * too long to read and to dates that are none, and to whom somebody else was quicker. The rest of
 * the reply stays as clients know it.
 */
class EngineErrorFilter extends OncePerRequestFilter {

  /** Packages with a class, Java's words for an error, and the beginnings of what databases say. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\.[a-z][a-z0-9_]{0,40}\\.[A-Z][a-z]|Exception|Stream[A-Z]|SQL|### |ENGINE-\\d|java type");

  private static final int TOO_LONG = BuiltinExceptionCode.COLUMN_SIZE_TOO_SMALL.getCode();

  private static final Set<Integer> OVERTAKEN =
      Set.of(
          BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode(),
          BuiltinExceptionCode.DEADLOCK.getCode());

  private static final Set<String> FAULTS_OF_THE_SENDER =
      Set.of("StreamConstraintsException", "InvalidRequestException");

  private final ObjectMapper json;
  private final ProblemDetails details;

  EngineErrorFilter(ObjectMapper json, ProblemDetails details) {
    this.json = json;
    this.details = details;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HeldErrors held = new HeldErrors(response);
    chain.doFilter(request, held);
    held.release(body -> clean(body, held, Language.of(request)));
  }

  private byte[] clean(byte[] body, HeldErrors response, Locale language) throws IOException {
    ObjectNode error = read(body, response.getContentType());
    String type = error.path("type").asText();
    int before = response.getStatus();
    if (before >= 500) {
      int code = error.path("code").asInt();
      boolean sender = FAULTS_OF_THE_SENDER.contains(type) || code == TOO_LONG;
      response.setStatus(sender ? 400 : OVERTAKEN.contains(code) ? 409 : before);
    }
    if (response.getStatus() != before
        || !error.has("message")
        || INSIDE.matcher(error.path("message").asText()).find()) {
      HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
      error.put("message", details.of(status, language).getDetail());
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    }
    return json.writeValueAsBytes(error);
  }

  /** What is not the engine's JSON is replaced as a whole. */
  private ObjectNode read(byte[] body, String contentType) {
    if (contentType != null && contentType.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
      try {
        JsonNode read = json.readTree(new String(body, StandardCharsets.UTF_8));
        if (read instanceof ObjectNode error) {
          return error;
        }
      } catch (JsonProcessingException e) {
        logger.debug("an error of the engine that is no JSON", e);
      }
    }
    return json.createObjectNode().put("type", "InvalidRequestException");
  }
}
