package vn.egov.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser or a program that keeps its cookies and follows no redirects. */
class Visitor {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final List<String> headers = new ArrayList<>();

  Visitor(int port) {
    this.port = port;
  }

  /** A program that sends a name and a password with each request. */
  static Visitor program(int port, String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Visitor(port)
        .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  /** A person who has signed in by the form. */
  static Visitor person(int port, String user) {
    Visitor visitor = new Visitor(port);
    HttpResponse<String> answer = visitor.signIn(user, "demo", "/camunda/");
    if (!location(answer).equals("/camunda/")) {
      throw new IllegalStateException("not signed in: " + location(answer));
    }
    return visitor;
  }

  Visitor with(String header, String value) {
    headers.add(header);
    headers.add(value);
    return this;
  }

  HttpResponse<String> signIn(String user, String password, String next) {
    return form(
        "/sign-in", "username", user, "password", password, "next", next, "_csrf", formToken());
  }

  String formToken() {
    return token("/sign-in");
  }

  /** The one that the form of a page sends. */
  String token(String page) {
    Matcher token = FORM_TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new IllegalStateException("no token in the form");
    }
    return token.group(1);
  }

  HttpResponse<String> get(String path, String... more) {
    return send(HttpRequest.newBuilder().GET(), path, more);
  }

  HttpResponse<String> post(String path, String json, String... more) {
    return send(
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofString(json))
            .header("Content-Type", "application/json"),
        path,
        more);
  }

  HttpResponse<String> form(String path, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofString(String.join("&", pairs)))
            .header("Content-Type", "application/x-www-form-urlencoded"),
        path);
  }

  HttpResponse<String> send(HttpRequest.Builder request, String path, String... more) {
    String[] all =
        java.util.stream.Stream.concat(headers.stream(), Arrays.stream(more))
            .toArray(String[]::new);
    if (all.length > 0) {
      request.headers(all);
    }
    try {
      return client.send(
          request.uri(URI.create("http://127.0.0.1:" + port + path)).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals(name))
        .map(HttpCookie::getValue)
        .collect(Collectors.joining());
  }

  /** The header by which scripts of our pages prove that they are ours. */
  String[] token() {
    return new String[] {"X-CSRF-TOKEN", cookie("EGOV-CSRF-TOKEN")};
  }

  /** The one that the web applications of Camunda use. */
  String[] webappToken() {
    return new String[] {"X-XSRF-TOKEN", cookie("XSRF-TOKEN")};
  }

  static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
