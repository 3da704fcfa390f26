package vn.egov.shared.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class BodyFilterTests {

  private static final Limits LIMITS =
      new Limits(
          1,
          1,
          1,
          1,
          1,
          1,
          List.of(),
          DataSize.ofBytes(100),
          DataSize.ofBytes(1000),
          List.of("/api/units"),
          Duration.ofSeconds(60),
          40);

  private static final FilterChain READER = (request, a) -> request.getInputStream().readAllBytes();

  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private long now;

  @Test
  void refusesWhatIsDeclaredTooLargeBeforeItIsRead() throws Exception {
    MockHttpServletRequest request = sent("/engine-rest/task", 101);
    filter().doFilter(request, response, BodyFilterTests::fail);
    assertThat(response.getStatus()).isEqualTo(413);
  }

  @Test
  void takesWhatIsJustSmallEnough() throws Exception {
    filter().doFilter(sent("/engine-rest/task", 100), response, READER);
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void takesLargeTablesWhereTheyBelong() throws Exception {
    filter().doFilter(sent("/api/units", 1000), response, READER);
    assertThat(response.getStatus()).isEqualTo(200);
    filter().doFilter(sent("/api/units/x", 1000), response, BodyFilterTests::fail);
    assertThat(response.getStatus()).isEqualTo(413);
  }

  @Test
  void cutsOffWhatDeclaresNoSize() throws Exception {
    filter().doFilter(unmeasured(101), response, READER);
    assertThat(response.getStatus()).isEqualTo(413);
  }

  @Test
  void cutsItOffForWhoReadsCharactersToo() throws Exception {
    filter()
        .doFilter(unmeasured(101), response, (q, a) -> q.getReader().lines().forEach(line -> {}));
    assertThat(response.getStatus()).isEqualTo(413);
  }

  @Test
  void cutsItOffForWhoReadsSingleBytesToo() throws Exception {
    filter()
        .doFilter(
            unmeasured(101),
            response,
            (q, a) -> {
              while (q.getInputStream().read() >= 0) {
                // On to the next.
              }
            });
    assertThat(response.getStatus()).isEqualTo(413);
  }

  @Test
  void cutsOffWhatComesTooSlowly() throws Exception {
    filter()
        .doFilter(
            unmeasured(50),
            response,
            (q, a) -> {
              for (int i = 0; i < 50; i++) {
                now += Duration.ofSeconds(2).toNanos();
                assertThat(q.getInputStream().read()).isPositive();
              }
            });
    assertThat(response.getStatus()).isEqualTo(408);
    assertThat(Duration.ofNanos(now)).isEqualTo(Duration.ofSeconds(62));
  }

  @Test
  void leavesOtherFaultsToWhoeverAnswersThem() {
    assertThatThrownBy(
            () ->
                filter()
                    .doFilter(
                        unmeasured(50),
                        response,
                        (q, a) -> {
                          throw new IOException("broken");
                        }))
        .hasMessage("broken");
    assertThat(response.getStatus()).isEqualTo(200);
  }

  /** Who reads may take the end for a fault of its own. */
  @Test
  void keepsToItsRefusalWhateverTheReaderMakesOfIt() throws Exception {
    filter()
        .doFilter(
            unmeasured(101),
            response,
            (q, a) -> {
              HttpServletResponse answer = (HttpServletResponse) a;
              answer.setStatus(202);
              assertThatThrownBy(() -> READER.doFilter(q, a)).isInstanceOf(IOException.class);
              answer.setStatus(500);
              answer.sendError(500);
              answer.sendError(500, "broken");
            });
    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getErrorMessage()).isNull();
  }

  @Test
  void refusesAnAddressWithoutEnd() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cycles");
    request.setQueryString("q=" + "a".repeat(40));
    filter().doFilter(request, response, BodyFilterTests::fail);
    assertThat(response.getStatus()).isEqualTo(414);
  }

  private BodyFilter filter() {
    return new BodyFilter(LIMITS, () -> now);
  }

  private static MockHttpServletRequest sent(String path, int bytes) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    request.setContent(new byte[bytes]);
    return request;
  }

  /** In chunks: there is no length at the head. */
  private static MockHttpServletRequest unmeasured(int bytes) {
    byte[] content = new byte[bytes];
    java.util.Arrays.fill(content, (byte) 'a');
    MockHttpServletRequest request =
        new MockHttpServletRequest("POST", "/engine-rest/task") {
          @Override
          public int getContentLength() {
            return -1;
          }

          @Override
          public long getContentLengthLong() {
            return -1;
          }
        };
    request.setContent(content);
    return request;
  }

  private static void fail(Object request, Object response) {
    throw new AssertionError("nobody should have read it");
  }
}
