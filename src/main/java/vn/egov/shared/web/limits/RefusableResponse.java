package vn.egov.shared.web.limits;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/**
 * A response whose status is settled once its request's body has been refused: whoever was reading
 * takes that for a broken connection, and would answer with an error of the server.
 */
final class RefusableResponse extends HttpServletResponseWrapper {

  private boolean refused;

  RefusableResponse(HttpServletResponse response) {
    super(response);
  }

  void refuse(HttpStatus status) throws IOException {
    if (!refused && !isCommitted()) {
      setHeader("Connection", "close");
      super.sendError(status.value());
      refused = true;
    }
  }

  boolean isRefused() {
    return refused;
  }

  @Override
  public void setStatus(int status) {
    if (!refused) {
      super.setStatus(status);
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    if (!refused) {
      super.sendError(status);
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    if (!refused) {
      super.sendError(status, message);
    }
  }
}
