package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import vn.egov.access.oidc.EndSessionAddress;

class LeavingTests {

  private static final String WAY = "https://id.example.vn/logout?id_token_hint=abc";
  private static final Instant SHOWN = Instant.parse("2030-07-01T01:00:00Z");

  private final MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void leave() throws IOException {
    MockHttpServletRequest request = request();
    request.setAttribute(Leaving.class.getName(), WAY);
    MockHttpServletResponse response = new MockHttpServletResponse();
    at(SHOWN).onLogoutSuccess(request, response, null);
    assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in");
  }

  @Test
  void showsTheWayToASecondReaderAtTheSameMoment() {
    assertThat(at(SHOWN).take(request())).contains(WAY);
    assertThat(at(SHOWN.plusSeconds(5)).take(request())).contains(WAY);
  }

  @Test
  void keepsNobodyFromSigningInWhoDidNotComeBack() {
    assertThat(at(SHOWN).take(request())).contains(WAY);
    assertThat(at(SHOWN.plusSeconds(6)).take(request())).isEmpty();
    assertThat(at(SHOWN).take(request())).isEmpty();
  }

  @Test
  void doesNotSendThereAgainWhoComesBack() {
    assertThat(at(SHOWN).take(request())).contains(WAY);
    MockHttpServletRequest back = request();
    back.setParameter("signed-out", "");
    assertThat(at(SHOWN).take(back)).isEmpty();
    assertThat(at(SHOWN).take(request())).isEmpty();
  }

  private MockHttpServletRequest request() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    return request;
  }

  private static Leaving at(Instant now) {
    return new Leaving(
        new StaticListableBeanFactory().getBeanProvider(EndSessionAddress.class),
        Clock.fixed(now, ZoneOffset.UTC));
  }
}
