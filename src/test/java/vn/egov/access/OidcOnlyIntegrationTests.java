package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.access.oidc.UnreachableProvider;
import vn.egov.support.TestPeople;

/** Where people sign in at the provider only; which cannot be reached now. */
@UnreachableProvider
class OidcOnlyIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private TestPeople people;

  @Test
  void offersNoForm() {
    assertThat(new Visitor(port).get("/sign-in").body())
        .contains("/sign-in/oidc", "Đăng nhập bằng tài khoản dùng chung của tỉnh")
        .doesNotContain("<form", "password");
  }

  @Test
  void takesNoPasswordWithoutAFormEither() {
    people.hire("by-password", "leaders");
    Visitor visitor = new Visitor(port);
    // The first is refused for want of the token, and gets it.
    signIn(visitor, "");
    HttpResponse<String> answer = signIn(visitor, visitor.cookie("EGOV-CSRF-TOKEN"));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(visitor.get("/engine-rest/task").statusCode()).isEqualTo(401);
  }

  @Test
  void startsAllTheSameAndSaysWhenItIsNeeded() {
    Visitor visitor = new Visitor(port);
    String back = Visitor.location(visitor.get("/sign-in/oidc?lang=en&next=/camunda/"));
    assertThat(back).isEqualTo("/sign-in?unavailable&lang=en&next=%2Fcamunda%2F");
    assertThat(visitor.get(back).body()).contains("cannot be reached at the moment");
  }

  private static HttpResponse<String> signIn(Visitor visitor, String token) {
    return visitor.form(
        "/sign-in", "username", "by-password", "password", TestPeople.PASSWORD, "_csrf", token);
  }
}
