package vn.egov.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Sends bytes as they are, which no well-behaved client would, and reads what comes back. */
final class Raw {

  private static final int PATIENCE_MILLIS = 20_000;

  private final int port;
  private final String from;

  Raw(int port) {
    this(port, "127.0.0.1");
  }

  /**
   * @param from an address of this machine, all of 127.0.0.0/8 are
   */
  Raw(int port, String from) {
    this.port = port;
    this.from = from;
  }

  /** What a server said, head and body apart. */
  record Answer(int status, List<String> head, String body) {

    String header(String name) {
      return head.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  Answer send(String method, String path, String body, String... headers) {
    StringBuilder request = new StringBuilder();
    request.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    if (Arrays.stream(headers).noneMatch(h -> h.startsWith("Host:"))) {
      request.append("Host: localhost\r\n");
    }
    Arrays.stream(headers).forEach(h -> request.append(h).append("\r\n"));
    return sendBytes(request.append("Connection: close\r\n\r\n").append(body).toString());
  }

  /** The connection has to be closed by the server, or this waits in vain. */
  Answer sendBytes(String request) {
    try (Socket socket =
        new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // Refused before all of it was sent: the answer is there all the same.
      }
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      List<String> head = answer.substring(0, Math.max(0, end)).lines().toList();
      if (head.isEmpty()) {
        throw new IllegalStateException("no answer: " + answer);
      }
      int status = Integer.parseInt(head.get(0).split(" ")[1]);
      return new Answer(status, head, answer.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
