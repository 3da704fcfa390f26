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

/** What the browser of a person does at the provider, who stays signed in there. */
class ProviderVisit {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String subject;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  ProviderVisit(String subject) {
    this.subject = subject;
  }

  /** Follows the provider's redirects, signs in where it asks for that, up to the way back. */
  URI goThrough(String address, String application) {
    URI here = URI.create(address);
    for (int step = 0; step < 10; step++) {
      HttpResponse<String> page = send(HttpRequest.newBuilder(here).GET().build());
      if (page.statusCode() == 200 && here.getPath().equals("/login")) {
        page = signIn(here, page.body());
      }
      String location = page.headers().firstValue("Location").orElse("");
      if (location.isEmpty()) {
        throw new IllegalStateException(here + " answers " + page.statusCode() + page.body());
      }
      here = here.resolve(location);
      if (here.toString().startsWith(application)) {
        return here;
      }
    }
    throw new IllegalStateException("too many redirects");
  }

  private HttpResponse<String> signIn(URI form, String page) {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("no token in " + page);
    }
    String body =
        "username=%s&password=%s&_csrf=%s"
            .formatted(subject, TestProvider.PASSWORD, encoded(token.group(1)));
    return send(
        HttpRequest.newBuilder(form.resolve("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
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
