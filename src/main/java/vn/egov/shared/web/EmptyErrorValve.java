package vn.egov.shared.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers where the container refuses a request before the application sees it: a path with a zero
 * byte in it, headers without end, a version of HTTP that there is not. Whoever sends such a thing
 * learns the status and nothing else. An error of the application has its page by then.
 */
final class EmptyErrorValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
    if (answered || !response.setErrorReported()) {
      return;
    }
    response.setHeader("Cache-Control", "no-store");
  }
}
