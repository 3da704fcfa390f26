package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Floods, slow senders, and what a reverse proxy says or is made to say. */
@LimitedApplication
class LimitsIntegrationTests {

  private static final String PROXY = "127.0.0.9";

  @LocalServerPort private int port;

  /** Attack 44. */
  @Test
  void sendAFloodOfVisitorsAwayInTheirLanguage() {
    Raw visitor = new Raw(port, "127.0.1.1");
    assertThat(allowed(visitor, "/", 40)).isBetween(20, 25);
    Raw.Answer refused = visitor.get("/api/cycles", "Accept-Language: en");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refused.header("Retry-After")).matches("[1-9][0-9]?");
    assertThat(refused.header("Cache-Control")).contains("no-store");
    assertThat(refused.body()).contains("\"title\":\"Too many requests\"", "\"status\":429");
    assertThat(visitor.get("/cycles/none", "Accept: text/html").body())
        .contains("Quá nhiều yêu cầu");
  }

  @Test
  void letOthersInMeanwhile() {
    allowed(new Raw(port, "127.0.2.1"), "/", 40);
    assertThat(new Raw(port, "127.0.2.2").get("/").status()).isEqualTo(200);
  }

  @Test
  void areLowerForWhatCostsMuch() {
    Raw visitor = new Raw(port, "127.0.3.1");
    assertThat(allowed(visitor, "/cycles/none?q=a", 20)).isBetween(5, 7);
    assertThat(visitor.get("/").status()).isEqualTo(200);
  }

  @Test
  void doNotCountFilesAmongPages() {
    Raw visitor = new Raw(port, "127.0.4.1");
    assertThat(allowed(visitor, "/css/site.css", 60)).isEqualTo(60);
    assertThat(visitor.get("/").status()).isEqualTo(200);
  }

  /** A whole office behind one address. */
  @Test
  void areEachAccountsOwn() {
    Raw office = new Raw(port, "127.0.5.1");
    allowed(office, "/", 40);
    assertThat(allowed(office, "/engine-rest/task/count", 50, as("manager"))).isBetween(30, 35);
    assertThat(allowed(office, "/engine-rest/task/count", 10, as("leader"))).isEqualTo(10);
    assertThat(allowed(office, "/api/openapi", 20, as("auditor"))).isBetween(8, 10);
  }

  @Test
  void boundWhateverOneAddressSendsAndHoweverItIsRefused() {
    Raw visitor = new Raw(port, "127.0.6.1");
    int answered = 0;
    for (int i = 0; i < 260; i++) {
      answered += visitor.get("/actuator/env").status() == 429 ? 0 : 1;
    }
    assertThat(answered).isBetween(200, 235);
  }

  /** Attack 36: whoever may choose an address has no limit, and no address on the audit trail. */
  @Test
  void areNotEscapedByNamingAnotherAddress() {
    Raw visitor = new Raw(port, "127.0.7.1");
    int allowed = 0;
    for (int i = 0; i < 60; i++) {
      Raw.Answer answer =
          visitor.get("/", "X-Forwarded-For: 198.51.100." + i, "X-Real-IP: 198.51.100." + i);
      allowed += answer.status() == 200 ? 1 : 0;
    }
    assertThat(allowed).isBetween(20, 28);
  }

  @Test
  void areEachVisitorsOwnBehindTheProxyThatIsTrusted() {
    Raw proxy = new Raw(port, PROXY);
    assertThat(allowed(proxy, "/", 40, "X-Forwarded-For: 198.51.100.201")).isBetween(20, 25);
    assertThat(proxy.get("/", "X-Forwarded-For: 198.51.100.202").status()).isEqualTo(200);
  }

  /** The visitor wrote the first address, the proxy added the second, which it saw. */
  @Test
  void areThoseOfTheAddressThatTheProxySaw() {
    Raw proxy = new Raw(port, PROXY);
    int allowed = 0;
    for (int i = 0; i < 40; i++) {
      String chain = "X-Forwarded-For: 203.0.113." + i + ", 198.51.100.210";
      allowed += proxy.get("/", chain).status() == 200 ? 1 : 0;
    }
    assertThat(allowed).isBetween(20, 25);
  }

  /** A sender of one byte a second would hold a thread for hours. */
  @Test
  void endWhatComesTooSlowly() throws Exception {
    Instant start = Instant.now();
    try (Socket socket =
        new Socket(
            InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName("127.0.8.1"), 0)) {
      socket.setSoTimeout(20_000);
      send(
          socket,
          "POST /engine-rest/task/count HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
              + as("leader")
              + "\r\nContent-Length: 1000\r\n\r\n");
      for (int i = 0; i < 12 && socket.getInputStream().available() == 0; i++) {
        Thread.sleep(500);
        send(socket, " ");
      }
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 408");
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void endWhatDoesNotComeAtAll() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      send(socket, "GET / HTTP/1.1\r\nHost: x\r\nX-Unfinished: ");
      Instant start = Instant.now();
      socket.getInputStream().readAllBytes();
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }
  }

  /** Cookies travel over TLS only, so that the whole does. */
  @Test
  void stateThatThereIsTlsOnly() {
    Raw visitor = new Raw(port, "127.0.10.1");
    for (String path : new String[] {"/", "/sign-in", "/nowhere", "/engine-rest/task", "/%00"}) {
      assertThat(visitor.get(path).header("Strict-Transport-Security"))
          .as(path)
          .isEqualTo("max-age=31536000");
    }
    Raw.Answer form = visitor.get("/sign-in");
    assertThat(form.head())
        .filteredOn(line -> line.startsWith("Set-Cookie:"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; SameSite="));
  }

  private static int allowed(Raw visitor, String path, int times, String... headers) {
    int allowed = 0;
    for (int i = 0; i < times; i++) {
      allowed += visitor.get(path, headers).status() == 429 ? 0 : 1;
    }
    return allowed;
  }

  private static String as(String account) {
    byte[] both = (account + ":demo").getBytes(StandardCharsets.UTF_8);
    return "Authorization: Basic " + Base64.getEncoder().encodeToString(both);
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
