package vn.egov.shared.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one address from taking the whole server, before anything is asked of the request: by the
 * number of its requests, and by how many of them are under way at once, which bounds the threads
 * that slow senders can hold.
 */
final class FloodFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(FloodFilter.class);

  private final int atOnce;
  private final Buckets buckets;
  private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();
  private final TooMany often = new TooMany("address");
  private final TooMany many = new TooMany("at-once");
  private final AtomicBoolean told = new AtomicBoolean();

  FloodFilter(Buckets buckets, int atOnce) {
    this.buckets = buckets;
    this.atOnce = atOnce;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    tellOfForwarding(request);
    String address = VisitorAddress.of(request);
    long wait = buckets.secondsUntilAllowed(address);
    if (wait > 0) {
      often.refuse(response, address, wait);
      return;
    }
    if (underWay.merge(address, 1, Integer::sum) > atOnce) {
      leave(address);
      many.refuse(response, address, 1);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      leave(address);
    }
  }

  int underWay() {
    return underWay.size();
  }

  private void leave(String address) {
    underWay.computeIfPresent(address, (a, count) -> oneLess(count));
  }

  private static @Nullable Integer oneLess(int count) {
    return count == 1 ? null : count - 1;
  }

  /** The container takes the header away where it believes it. */
  private void tellOfForwarding(HttpServletRequest request) {
    if (request.getHeader("X-Forwarded-For") != null && told.compareAndSet(false, true)) {
      LOG.warn(
          "Requests from {} name another address in X-Forwarded-For, which is not believed. If that"
              + " is your reverse proxy, name it in egov.trusted-proxies: until then all its"
              + " visitors share one limit",
          request.getRemoteAddr());
    }
  }
}
