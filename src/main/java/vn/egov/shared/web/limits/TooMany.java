package vn.egov.shared.web.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Sends somebody away for a while, with a page or problem details in their language. */
final class TooMany {

  private static final Logger LOG = LoggerFactory.getLogger(TooMany.class);

  private final String limit;
  private final AtomicLong refused = new AtomicLong();

  /**
   * @param limit the name of its setting
   */
  TooMany(String limit) {
    this.limit = limit;
  }

  void refuse(HttpServletResponse response, String whom, long seconds) throws IOException {
    // Powers of two: a flood of requests is none of lines.
    long count = refused.incrementAndGet();
    if (Long.bitCount(count) == 1) {
      LOG.warn(
          "{} is beyond egov.limits.{}; refused so far, whoever it was: {}", whom, limit, count);
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }
}
