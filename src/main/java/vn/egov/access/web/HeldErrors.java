package vn.egov.access.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A reply that passes as it is written, unless it is an error: that is held back until released.
 */
class HeldErrors extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private @Nullable ServletOutputStream out;
  private @Nullable PrintWriter writer;

  HeldErrors(HttpServletResponse response) {
    super(response);
  }

  /** Makes another body of one. */
  @FunctionalInterface
  interface Cleaning {
    byte[] clean(byte[] body) throws IOException;
  }

  void release(Cleaning cleaning) throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (isCommitted() || body.size() == 0) {
      return;
    }
    byte[] cleaned = cleaning.clean(body.toByteArray());
    super.setContentLength(cleaned.length);
    super.getOutputStream().write(cleaned);
  }

  private boolean isError() {
    return getStatus() >= 400;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (out == null) {
      out = new PassingOrHeld(super.getOutputStream(), body, this::isError);
    }
    return out;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(getOutputStream(), false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isError()) {
      super.flushBuffer();
    }
  }

  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!isError()) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    if (!isError() || !name.equalsIgnoreCase("Content-Length")) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!isError() || !name.equalsIgnoreCase("Content-Length")) {
      super.addHeader(name, value);
    }
  }
}
