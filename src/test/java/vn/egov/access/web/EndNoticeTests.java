package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EndNoticeTests {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void isStillThereForASecondReaderAtTheSameMoment() {
    request.setCookies(new Cookie(EndNotice.COOKIE, "CHANGED"));
    assertThat(EndNotice.take(request, response)).contains(SessionEnd.CHANGED);
    assertThat(Objects.requireNonNull(response.getHeader(HttpHeaders.SET_COOKIE)))
        .startsWith("egov-ended=CHANGED; Path=/; Max-Age=5;");
  }

  @Test
  void isNotReadByWhatAScriptAsksFor() {
    request.setCookies(new Cookie(EndNotice.COOKIE, "CHANGED"));
    request.addHeader("Sec-Fetch-Mode", "cors");
    assertThat(EndNotice.take(request, response)).isEqualTo(Optional.empty());
    assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).isNull();
  }

  @Test
  void saysNothingThatTheApplicationDidNotSay() {
    request.setCookies(new Cookie(EndNotice.COOKIE, "<b>"));
    assertThat(EndNotice.take(request, response)).isEmpty();
    assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).isNull();
  }
}
