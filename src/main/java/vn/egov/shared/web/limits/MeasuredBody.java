package vn.egov.shared.web.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;

/**
 * A request's body that ends with an error where it has become too long, or has taken too long to
 * come. The answer is given here and then: whoever reads would take it for a broken connection.
 */
final class MeasuredBody extends ServletInputStream {

  private final ServletInputStream body;
  private final RefusableResponse response;
  private final long most;
  private final long until;
  private final LongSupplier nanos;
  private long read;

  MeasuredBody(
      ServletInputStream body,
      RefusableResponse response,
      long most,
      long until,
      LongSupplier nanos) {
    this.body = body;
    this.response = response;
    this.most = most;
    this.until = until;
    this.nanos = nanos;
  }

  @Override
  public int read() throws IOException {
    int next = body.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = body.read(into, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > most) {
      throw refused(HttpStatus.PAYLOAD_TOO_LARGE);
    }
    if (bytes > 0 && nanos.getAsLong() - until > 0) {
      throw refused(HttpStatus.REQUEST_TIMEOUT);
    }
  }

  private IOException refused(HttpStatus status) throws IOException {
    response.refuse(status);
    return new IOException(status.getReasonPhrase());
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new UnsupportedOperationException("bodies are read as they come");
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
