package vn.egov.access.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** The body of a reply that passes, or is held back while the reply is an error. */
class PassingOrHeld extends ServletOutputStream {

  private final ServletOutputStream through;
  private final ByteArrayOutputStream held;
  private final BooleanSupplier isError;

  PassingOrHeld(ServletOutputStream through, ByteArrayOutputStream held, BooleanSupplier isError) {
    this.through = through;
    this.held = held;
    this.isError = isError;
  }

  @Override
  public void write(int octet) throws IOException {
    target().write(octet);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    target().write(octets, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (!isError.getAsBoolean()) {
      through.flush();
    }
  }

  @Override
  public boolean isReady() {
    return through.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    through.setWriteListener(listener);
  }

  private OutputStream target() {
    return isError.getAsBoolean() ? held : through;
  }
}
