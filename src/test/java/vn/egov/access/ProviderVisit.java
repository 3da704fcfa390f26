package vn.egov.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.egov.access.oidc.TestProvider;

/** Somebody whom the provider knows, and their browser, which keeps the cookies of both sides. */
class ProviderVisit {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private static final String SESSION = "egov-session";

  private final int port;
  private final String subject;
  private final String application;
  private final Visitor here;
  private final HttpClient there =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  ProviderVisit(int port, String subject) {
    this.port = port;
    this.subject = subject;
    this.application = "http://localhost:" + port;
    this.here = new Visitor(port);
  }

  Visitor here() {
    return here;
  }

  String session() {
    return here.cookie(SESSION);
  }

  /** Whether a session of this id would still let anybody in. */
  boolean isOpenBy(String session) {
    HttpResponse<String> answer =
        new Visitor(port).get("/api/mirror", "Cookie", SESSION + "=" + session);
    return answer.statusCode() != 401;
  }

  /** Presses the button, signs in at the provider where it asks for that, and comes back. */
  HttpResponse<String> signIn(String next) {
    return here.get(wayBack("/sign-in/oidc?next=" + encoded(next)));
  }

  HttpResponse<String> signIn() {
    return signIn("/camunda/");
  }

  /** The address to which the provider sends the browser back, which has not gone there yet. */
  String wayBack(String start) {
    return goThrough(Visitor.location(here.get(start)));
  }

  /** Follows the provider's redirects until one leads back. */
  String goThrough(String address) {
    URI page = URI.create(address);
    for (int step = 0; step < 10; step++) {
      HttpResponse<String> answer = send(HttpRequest.newBuilder(page).GET());
      if (answer.statusCode() == 200 && page.getPath().equals("/login")) {
        answer = send(form(page, answer.body()));
      }
      if (Visitor.location(answer).isEmpty()) {
        throw new IllegalStateException(page + ": " + answer.statusCode() + answer.body());
      }
      page = page.resolve(Visitor.location(answer));
      if (page.toString().startsWith(application)) {
        return page.getRawPath() + "?" + page.getRawQuery();
      }
    }
    throw new IllegalStateException("too many redirects");
  }

  /** Whether the provider would let this browser through without asking who it is. */
  boolean isSignedInThere() {
    URI page = URI.create(Visitor.location(here.get("/sign-in/oidc")));
    HttpResponse<String> answer = send(HttpRequest.newBuilder(page).GET());
    page = page.resolve(Visitor.location(answer));
    return Visitor.location(send(HttpRequest.newBuilder(page).GET())).startsWith(application);
  }

  private HttpRequest.Builder form(URI page, String html) {
    Matcher token = TOKEN.matcher(html);
    if (!token.find()) {
      throw new IllegalStateException("no token in " + html);
    }
    String body =
        "username=%s&password=%s&_csrf=%s"
            .formatted(subject, TestProvider.PASSWORD, encoded(token.group(1)));
    return HttpRequest.newBuilder(page.resolve("/login"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return there.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
