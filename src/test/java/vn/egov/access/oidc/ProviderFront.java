package vn.egov.access.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Stands before the real provider. Browsers are sent on to it; what programs ask for is fetched,
 * and an id token on its way through may be exchanged for another.
 */
class ProviderFront {

  private static final Set<String> FOR_PROGRAMS =
      Set.of("/.well-known/openid-configuration", "/oauth2/token", "/oauth2/jwks", "/userinfo");

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicReference<Function<JWTClaimsSet, String>> forger = new AtomicReference<>();
  private final AtomicReference<String> userInfo = new AtomicReference<>();
  private final AtomicInteger keysGiven = new AtomicInteger();
  private volatile boolean up = true;
  private volatile String real = "";

  ProviderFront() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "provider-front");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  void open(int port) {
    real = "http://127.0.0.1:" + port;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void forge(Function<JWTClaimsSet, String> next) {
    forger.set(next);
  }

  void forgeUserInfo(String json) {
    userInfo.set(json);
  }

  int keysGiven() {
    return keysGiven.get();
  }

  void setUp(boolean up) {
    this.up = up;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!FOR_PROGRAMS.contains(exchange.getRequestURI().getPath())) {
        exchange.getResponseHeaders().set("Location", real + exchange.getRequestURI());
        exchange.sendResponseHeaders(307, -1);
      } else if (up) {
        fetch(exchange);
      } else {
        exchange.sendResponseHeaders(503, -1);
      }
    }
  }

  private void fetch(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/oauth2/jwks")) {
      keysGiven.incrementAndGet();
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(real + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String header : List.of("Authorization", "Content-Type", "Accept")) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    HttpResponse<String> answer = send(request.build());
    String body = answer.body();
    if (exchange.getRequestURI().getPath().equals("/oauth2/token") && answer.statusCode() == 200) {
      body = exchanged(body);
    }
    if (exchange.getRequestURI().getPath().equals("/userinfo")) {
      String forged = userInfo.getAndSet(null);
      body = forged == null ? body : forged;
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private String exchanged(String body) {
    Function<JWTClaimsSet, String> once = forger.getAndSet(null);
    if (once == null) {
      return body;
    }
    try {
      Map<String, Object> tokens = JSONObjectUtils.parse(body);
      JWTClaimsSet claims =
          JWTParser.parse(String.valueOf(tokens.get("id_token"))).getJWTClaimsSet();
      tokens.put("id_token", once.apply(claims));
      return JSONObjectUtils.toJSONString(tokens);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
