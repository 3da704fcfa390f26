package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class OwnNonceFilterTests {

  private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

  private final MockServletContext shared = new MockServletContext();

  @Test
  void twoRequestsAtOnceKeepTheirNoncesApart() throws Exception {
    ServletContext first = contextOfARequest();
    ServletContext second = contextOfARequest();
    first.setAttribute(NONCE, "first");
    second.setAttribute(NONCE, "second");
    assertThat(first.getAttribute(NONCE)).isEqualTo("first");
    assertThat(second.getAttribute(NONCE)).isEqualTo("second");
    assertThat(shared.getAttribute(NONCE)).isNull();
  }

  @Test
  void theRestOfTheContextIsShared() throws Exception {
    contextOfARequest().setAttribute("other", "value");
    assertThat(shared.getAttribute("other")).isEqualTo("value");
    assertThat(contextOfARequest().getAttribute("other")).isEqualTo("value");
    assertThat(contextOfARequest().getServletContextName())
        .isEqualTo(shared.getServletContextName());
  }

  private ServletContext contextOfARequest() throws Exception {
    ServletContext[] seen = new ServletContext[1];
    new OwnNonceFilter()
        .doFilter(
            new MockHttpServletRequest(shared),
            new MockHttpServletResponse(),
            (request, response) -> seen[0] = request.getServletContext());
    return seen[0];
  }
}
