package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.egov.shared.web.TestProblemDetails;

class EngineErrorFilterTests {

  private static final String GENERAL = "Hệ thống chưa xử lý được yêu cầu này";

  private final EngineErrorFilter filter =
      new EngineErrorFilter(JsonMapper.builder().build(), TestProblemDetails.create());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cannot convert value \\\"abc\\\" to java type java.util.Date",
        "org.camunda.bpm.engine.impl.persistence.entity.TaskEntity is gone",
        "There was an exception: NullPointerException",
        "ENGINE-03005 Execution of 'UPDATE TaskEntity[1]' failed",
        "### Error updating database. Cause: x",
        "SQL [select * from ACT_RU_TASK]",
        "exceeds the maximum allowed (1000, from `StreamReadConstraints.getMaxNumberLength()`)"
      })
  void replacesWhatTellsOfTheInside(String message) throws Exception {
    MockHttpServletResponse answer = answer(500, "application/json", error("X", message, 0));
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains(GENERAL, "\"type\":\"X\"", "\"code\":0")
        .doesNotContain(message);
    assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tiêu chí X.SS.CS.01: không có trong bộ tiêu chí của cấp này.",
        "No matching task with id nope",
        "answers: v.v. và 12.5 điểm"
      })
  void leavesWhatWasSaidToPeople(String message) throws Exception {
    MockHttpServletResponse answer = answer(400, "application/json", error("X", message, 0));
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(message);
    assertThat(answer.getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "StreamConstraintsException, 0, 400",
    "InvalidRequestException, 0, 400",
    "ProcessEnginePersistenceException, 10002, 400",
    "OptimisticLockingException, 1, 409",
    "ProcessEnginePersistenceException, 10000, 409",
    "ProcessEngineException, 0, 500"
  })
  void tellsWhoseFaultItIs(String type, int code, int status) throws Exception {
    assertThat(answer(500, "application/json", error(type, "m", code)).getStatus())
        .isEqualTo(status);
  }

  @Test
  void replacesWhatIsNotTheEnginesJson() throws Exception {
    MockHttpServletResponse answer =
        answer(400, "text/plain", "Unexpected character: at [Source: REDACTED");
    assertThat(answer.getContentType()).isEqualTo("application/json");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("\"type\":\"InvalidRequestException\"")
        .doesNotContain("REDACTED");
  }

  @Test
  void letsPassWhatIsNoError() throws Exception {
    MockHttpServletResponse answer = answer(200, "application/json", "[\"java.util.Date\"]");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("[\"java.util.Date\"]");
  }

  private static String error(String type, String message, int code) {
    return "{\"type\":\"" + type + "\",\"message\":\"" + message + "\",\"code\":" + code + "}";
  }

  private MockHttpServletResponse answer(int status, String contentType, String body)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(
        new MockHttpServletRequest("GET", "/engine-rest/task"),
        response,
        (q, a) -> write((HttpServletResponse) a, status, contentType, body));
    return response;
  }

  /** As Jersey does: the status, the length, the bytes. */
  private static void write(
      HttpServletResponse response, int status, String contentType, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(contentType);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    response.flushBuffer();
  }
}
