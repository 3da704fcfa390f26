package vn.egov.shared.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FloodFilterTests {

  private final FloodFilter filter = new FloodFilter(new Buckets(5, new BucketsTests.Seconds()), 2);
  private final List<Integer> nested = new ArrayList<>();

  @Test
  void sendsAwayWhoComesTooOften() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(visit("203.0.113.7", (q, a) -> {}).getStatus()).isEqualTo(200);
    }
    MockHttpServletResponse refused = visit("203.0.113.7", (q, a) -> {});
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).matches("[1-9][0-9]?");
    assertThat(visit("203.0.113.8", (q, a) -> {}).getStatus()).isEqualTo(200);
  }

  /** The attack: many requests that never end. */
  @Test
  void letsNobodyHoldMoreThanTheirShareOfThreads() throws Exception {
    visit(
        "203.0.113.7",
        (q, a) ->
            visitWithin(
                "203.0.113.7",
                () -> {
                  visitWithin("203.0.113.7", () -> {});
                  visitWithin("203.0.113.8", () -> {});
                }));
    assertThat(nested).containsExactly(429, 200, 200);
    assertThat(visit("203.0.113.7", (q, a) -> {}).getStatus()).isEqualTo(200);
    assertThat(filter.underWay()).isZero();
  }

  @Test
  void forgetsARequestThatFailed() {
    assertThatThrownBy(
            () ->
                visit(
                    "203.0.113.7",
                    (q, a) -> {
                      throw new ServletException("on purpose");
                    }))
        .isInstanceOf(ServletException.class);
    assertThat(filter.underWay()).isZero();
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void tellsTheOperatorOnceOfAProxyThatIsNotBelieved(CapturedOutput log) throws Exception {
    visitThroughProxy();
    visitThroughProxy();
    assertThat(log.getAll()).containsOnlyOnce("egov.trusted-proxies");
  }

  @FunctionalInterface
  private interface Then {
    void happen() throws IOException, ServletException;
  }

  private void visitThroughProxy() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("X-Forwarded-For", "198.51.100.1");
    filter.doFilter(request, new MockHttpServletResponse(), (q, a) -> {});
  }

  private void visitWithin(String address, Then then) throws IOException, ServletException {
    nested.add(visit(address, (q, a) -> then.happen()).getStatus());
  }

  private MockHttpServletResponse visit(String address, FilterChain chain)
      throws IOException, ServletException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.setRemoteAddr(address);
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, chain);
    return response;
  }
}
