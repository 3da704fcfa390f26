package vn.egov.access;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** A visitor for tests of other packages: anonymous, or signed in by the form. */
public final class Caller {

  private final Visitor visitor;

  private Caller(Visitor visitor) {
    this.visitor = visitor;
  }

  public static Caller stranger(int port) {
    return new Caller(new Visitor(port));
  }

  /** Signs in, and has got the tokens of our pages and of the web applications. */
  public static Caller signedIn(int port, String account, String password) {
    Visitor visitor = new Visitor(port);
    String went = Visitor.location(visitor.signIn(account, password, "/cases"));
    if (!went.equals("/cases")) {
      throw new IllegalStateException(account + " is not signed in: " + went);
    }
    visitor.get("/camunda/app/welcome/default/");
    return new Caller(visitor);
  }

  /** Sends a request as a page of ours would, with the token that belongs to the address. */
  public HttpResponse<String> send(String method, String path, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return visitor.send(request, path, tokens(path));
  }

  private String[] tokens(String path) {
    String[] token = path.startsWith("/camunda/") ? visitor.webappToken() : visitor.token();
    return token[1].isEmpty() ? new String[0] : token;
  }

  public static String location(HttpResponse<?> answer) {
    return Visitor.location(answer);
  }
}
