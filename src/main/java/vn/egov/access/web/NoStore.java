package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Leaves nothing of what was for one person in browsers and proxies. The engine's REST API says
 * {@code no-cache}, the web applications say nothing, and both allow keeping it.
 */
record NoStore(RequestMatcher personal) implements HeaderWriter {

  /** When the answer is about to leave, after whoever made it. */
  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (personal.matches(request)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
