package vn.egov.shared.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Refuses what is too large at once where its size is declared, and otherwise as soon as it has
 * become so. Forms and files in parts are measured by the container, which reads them itself.
 */
final class BodyFilter extends OncePerRequestFilter {

  private final Limits limits;
  private final List<PathPattern> large;
  private final LongSupplier nanos;

  BodyFilter(Limits limits, LongSupplier nanos) {
    this.limits = limits;
    this.large = Cost.patterns(limits.largeBodies());
    this.nanos = nanos;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = most(request);
    if (length(request) > limits.url()) {
      response.sendError(HttpStatus.URI_TOO_LONG.value());
    } else if (request.getContentLengthLong() > most) {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    } else {
      long until = nanos.getAsLong() + limits.bodyTime().toNanos();
      RefusableResponse refusable = new RefusableResponse(response);
      try {
        chain.doFilter(new Measured(request, refusable, most, until), refusable);
      } catch (IOException | ServletException | RuntimeException e) {
        if (!refusable.isRefused()) {
          throw e;
        }
        logger.debug("the end of a body that was refused", e);
      }
    }
  }

  private long most(HttpServletRequest request) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    return (large.stream().anyMatch(p -> p.matches(path)) ? limits.largeBody() : limits.body())
        .toBytes();
  }

  private static int length(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().length() + (query == null ? 0 : query.length());
  }

  private final class Measured extends HttpServletRequestWrapper {

    private final RefusableResponse response;
    private final long most;
    private final long until;
    private @Nullable ServletInputStream body;
    private @Nullable BufferedReader reader;

    private Measured(
        HttpServletRequest request, RefusableResponse response, long most, long until) {
      super(request);
      this.response = response;
      this.most = most;
      this.until = until;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body = new MeasuredBody(super.getInputStream(), response, most, until, nanos);
      }
      return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      if (reader == null) {
        String named = getCharacterEncoding();
        Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
      }
      return reader;
    }
  }
}
