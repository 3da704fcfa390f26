package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.access.oidc.TestProvider;

/** Signing out here, and then at the provider. */
@OidcApplication
class OidcSignOutIntegrationTests {

  private static final Pattern WAY = Pattern.compile("content=\"0;url=([^\"]+)\"");

  @LocalServerPort private int port;

  private ProviderVisit person;

  @BeforeEach
  void signIn() {
    TestProvider.of(port).person("s-out", "outgoing", "don-vi-061");
    person = new ProviderVisit(port, "s-out");
    person.signIn();
    assertThat(person.isSignedInThere()).isTrue();
  }

  @Test
  void signsOutThereTooAndComesBack() {
    String session = person.session();
    assertThat(person.isOpenBy(session)).isTrue();
    HttpResponse<String> out = person.here().form("/sign-out", "_csrf", person.here().formToken());
    assertThat(Visitor.location(out)).isEqualTo("/sign-in");
    assertThat(person.isOpenBy(session)).isFalse();
    goOnAndComeBack();
  }

  @Test
  void signsOutThereTooByTheWebApplicationsOwnButton() {
    person.here().get("/camunda/app/tasklist/default/");
    String session = person.session();
    assertThat(person.isOpenBy(session)).isTrue();
    HttpResponse<String> out =
        person
            .here()
            .post("/camunda/api/admin/auth/user/default/logout", "", person.here().webappToken());
    assertThat(out.statusCode()).isEqualTo(200);
    assertThat(person.isOpenBy(session)).isFalse();
    goOnAndComeBack();
  }

  @Test
  void leadsThereOnceOnly() {
    person.here().form("/sign-out", "_csrf", person.here().formToken());
    assertThat(person.here().get("/sign-in").body()).contains("http-equiv=\"refresh\"");
    assertThat(person.here().get("/sign-in?signed-out").body())
        .contains("Bạn đã đăng xuất.")
        .doesNotContain("http-equiv=\"refresh\"");
    assertThat(person.here().get("/sign-in").body()).doesNotContain("http-equiv=\"refresh\"");
  }

  @Test
  void leadsNobodyThereWhoCameByTheForm() {
    Visitor leader = Visitor.person(port, "leader");
    HttpResponse<String> out = leader.form("/sign-out", "_csrf", leader.formToken());
    assertThat(leader.get(Visitor.location(out)).body())
        .contains("Bạn đã đăng xuất.")
        .doesNotContain("http-equiv=\"refresh\"");
  }

  private void goOnAndComeBack() {
    HttpResponse<String> page = person.here().get("/sign-in");
    assertThat(page.body()).contains("Bạn đã đăng xuất.", "Một cửa Bắc Kạn");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    Matcher way = WAY.matcher(page.body());
    assertThat(way.find()).isTrue();
    String address = way.group(1).replace("&amp;", "&");
    assertThat(address).startsWith(TestProvider.of(port).issuer() + "/connect/logout?");
    assertThat(person.goThrough(address)).isEqualTo("/sign-in?signed-out");
    assertThat(person.isSignedInThere()).isFalse();
  }
}
