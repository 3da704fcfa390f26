package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.access.oidc.Forgeries;
import vn.egov.access.oidc.TestProvider;

/** Forged and foreign tokens and answers: each is the true one but for one thing. */
@OidcApplication
class OidcAttackIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private IdentityService identities;
  @Autowired private JdbcTemplate database;

  private TestProvider provider;

  @BeforeEach
  void findProvider() {
    provider = TestProvider.of(port);
    provider.person("s-victim", "victim", "quan-ly");
  }

  @Test
  void takesTheSameTokenWhereNothingIsForged() {
    provider.forge(provider::signed);
    ProviderVisit visit = new ProviderVisit(port, "s-victim");
    assertThat(Visitor.location(visit.signIn())).isEqualTo("/camunda/");
    assertThat(visit.here().get("/api/mirror").body()).contains("cycle-managers");
  }

  @ParameterizedTest
  @MethodSource("otherClaims")
  void refusesATokenOfTheProviderThatIsNotForUsOrNotOfNow(
      Consumer<JWTClaimsSet.Builder> otherClaims) {
    provider.forge(
        claims -> {
          JWTClaimsSet.Builder changed = new JWTClaimsSet.Builder(claims);
          otherClaims.accept(changed);
          return provider.signed(changed.build());
        });
    refuses(new ProviderVisit(port, "s-victim"));
  }

  static Stream<Named<Consumer<JWTClaimsSet.Builder>>> otherClaims() {
    Instant now = Instant.now();
    return Stream.of(
        Named.of("another issuer", c -> c.issuer("https://evil.example")),
        Named.of("no issuer", c -> c.issuer(null)),
        Named.of("another audience", c -> c.audience("another-client")),
        Named.of("no audience", c -> c.audience((String) null)),
        Named.of(
            "several audiences, and nobody authorized",
            c -> c.audience(List.of(TestProvider.CLIENT, "another-client")).claim("azp", null)),
        Named.of("authorized for another", c -> c.claim("azp", "another-client")),
        Named.of("expired", c -> c.expirationTime(Date.from(now.minus(5, ChronoUnit.MINUTES)))),
        Named.of("for ever", c -> c.expirationTime(null)),
        Named.of(
            "from the future",
            c ->
                c.issueTime(Date.from(now.plus(1, ChronoUnit.HOURS)))
                    .expirationTime(Date.from(now.plus(2, ChronoUnit.HOURS)))),
        Named.of("not yet", c -> c.notBeforeTime(Date.from(now.plus(1, ChronoUnit.HOURS)))),
        Named.of("another nonce", c -> c.claim("nonce", "of-another-sign-in")),
        Named.of("no nonce", c -> c.claim("nonce", null)),
        Named.of("no subject", c -> c.subject(null)));
  }

  @Test
  void refusesATokenWithoutSignature() {
    provider.forge(Forgeries::unsigned);
    refuses(new ProviderVisit(port, "s-victim"));
  }

  @Test
  void refusesATokenSignedByAnother() {
    RSAKey other = TestProvider.newKey("real");
    provider.forge(claims -> Forgeries.signed(claims, other, JOSEObjectType.JWT));
    refuses(new ProviderVisit(port, "s-victim"));
  }

  @Test
  void refusesATokenSignedByAnUnknownKey() {
    RSAKey other = TestProvider.newKey("unknown");
    provider.forge(claims -> Forgeries.signed(claims, other, JOSEObjectType.JWT));
    refuses(new ProviderVisit(port, "s-victim"));
  }

  @Test
  void refusesThePublicKeyForASecret() {
    provider.forge(claims -> Forgeries.signedWithThePublicKey(claims, provider.key()));
    refuses(new ProviderVisit(port, "s-victim"));
  }

  @Test
  void refusesClaimsThatWereChangedAfterSigning() {
    provider.forge(
        claims ->
            Forgeries.changed(
                provider.signed(claims),
                new JWTClaimsSet.Builder(claims).claim("groups", List.of("tham-dinh")).build()));
    refuses(new ProviderVisit(port, "s-victim"));
  }

  @Test
  void refusesATokenThatIsForProgramsToShowElsewhere() {
    provider.forge(
        claims -> Forgeries.signed(claims, provider.key(), new JOSEObjectType("at+jwt")));
    refuses(new ProviderVisit(port, "s-victim"));
  }

  @Test
  void refusesWhatTheProviderSaysOfSomebodyElse() {
    provider.forgeUserInfo("{\"sub\":\"s-other\",\"groups\":[\"tham-dinh\"]}");
    refuses(new ProviderVisit(port, "s-victim"));
  }

  @Test
  void refusesAnAnswerWithoutState() {
    ProviderVisit visit = new ProviderVisit(port, "s-victim");
    String back = visit.wayBack("/sign-in/oidc");
    refuses(visit, back.replaceAll("&state=[^&]*", ""));
  }

  @Test
  void refusesAnAnswerWithAnotherState() {
    ProviderVisit visit = new ProviderVisit(port, "s-victim");
    String back = visit.wayBack("/sign-in/oidc");
    refuses(visit, back.replaceAll("state=[^&]*", "state=made-up"));
  }

  @Test
  void refusesAnAnswerThatSomebodyElseAskedFor() {
    provider.person("s-attacker", "attacker", "don-vi-061");
    String theirs = new ProviderVisit(port, "s-attacker").wayBack("/sign-in/oidc");
    ProviderVisit victim = new ProviderVisit(port, "s-victim");
    victim.here().get("/sign-in/oidc");
    refuses(victim, theirs);
  }

  @Test
  void refusesTheCodeOfAnotherSignIn() {
    provider.person("s-attacker", "attacker", "don-vi-061");
    String theirs = new ProviderVisit(port, "s-attacker").wayBack("/sign-in/oidc");
    ProviderVisit victim = new ProviderVisit(port, "s-victim");
    String own = victim.wayBack("/sign-in/oidc");
    String code = theirs.replaceAll(".*code=([^&]*).*", "$1");
    refuses(victim, own.replaceAll("code=[^&]*", "code=" + code));
  }

  @Test
  void takesAnAnswerOnce() {
    ProviderVisit visit = new ProviderVisit(port, "s-victim");
    String back = visit.wayBack("/sign-in/oidc");
    visit.here().get(back);
    refuses(new ProviderVisit(port, "s-victim"), back);
    assertThat(Visitor.location(visit.here().get(back))).startsWith("/sign-in?refused");
  }

  @Test
  void saysThatTheProviderIsDownWhereItIsDownOnTheWayBack() {
    ProviderVisit visit = new ProviderVisit(port, "s-victim");
    String back = visit.wayBack("/sign-in/oidc");
    provider.setUp(false);
    try {
      assertThat(Visitor.location(visit.here().get(back))).startsWith("/sign-in?unavailable&");
    } finally {
      provider.setUp(true);
    }
    assertThat(Visitor.location(visit.signIn())).isEqualTo("/camunda/");
  }

  @Test
  void tellsTheReasonToTheTrailOnly() {
    provider.forge(Forgeries::unsigned);
    ProviderVisit visit = new ProviderVisit(port, "s-victim");
    String page = visit.here().get(Visitor.location(visit.signIn())).body();
    assertThat(page).contains("Đăng nhập không thành công").doesNotContain("invalid_id_token");
    assertThat(new OidcTrail(database).last())
        .startsWith("SIGN_IN_REFUSED method=oidc")
        .contains("invalid_id_token");
  }

  /** Nor is the trail anybody's to fill. */
  @Test
  void putsNothingOnTheTrailOfAnswersToNothing() {
    long before = new OidcTrail(database).size();
    new Visitor(port).get("/sign-in/oidc/callback?code=made-up&state=made-up");
    new Visitor(port).get("/sign-in/oidc/callback?error=made-up&state=made-up");
    assertThat(new OidcTrail(database).size()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("values")
  void givesNoGroupForAValueThatIsNotOnTheList(Object groups) {
    provider.person("s-greedy", Map.of("preferred_username", "greedy", "groups", groups));
    ProviderVisit visit = new ProviderVisit(port, "s-greedy");
    assertThat(Visitor.location(visit.signIn())).startsWith("/sign-in?no-role");
    assertThat(visit.here().get("/api/mirror").statusCode()).isEqualTo(401);
    assertThat(identities.createUserQuery().userId("greedy").count()).isZero();
  }

  static List<Object> values() {
    return List.of(
        List.of("camunda-admin", "cycle-managers", "unit-061", "verifier-061"),
        List.of("don-vi-061,don-vi-064", "don-vi-061 don-vi-064", "don-vi-061;"),
        "don-vi-061,don-vi-064",
        "quan-ly,tham-dinh",
        List.of("DON-VI-061", "Quan-Ly", " quan-ly", "quan-ly "),
        List.of("don-vi-", "don-vi-*", "don-vi-%", "don-vi-../061", "don-vi-999999"),
        List.of("quan-ly=cycle-managers", "=cycle-managers", ""),
        List.of(61, true, List.of("quan-ly"), Map.of("quan-ly", "quan-ly")),
        Map.of("roles", List.of("quan-ly")),
        61);
  }

  @Test
  void leavesOutWhatIsNotOnTheListBesideWhatIs() {
    provider.person("s-mixed", "mixed", "don-vi-061", "camunda-admin", List.of("quan-ly"), 7);
    ProviderVisit visit = new ProviderVisit(port, "s-mixed");
    visit.signIn();
    assertThat(visit.here().get("/api/mirror").body()).contains("\"groups\":[\"unit-061\"]");
  }

  @ParameterizedTest
  @MethodSource("names")
  void refusesANameThatCannotBeAnAccounts(Object name) {
    long accounts = identities.createUserQuery().count();
    provider.person("s-odd", Map.of("preferred_username", name, "groups", List.of("don-vi-061")));
    ProviderVisit visit = new ProviderVisit(port, "s-odd");
    assertThat(Visitor.location(visit.signIn())).startsWith("/sign-in?not-yours");
    assertThat(identities.createUserQuery().count()).isEqualTo(accounts);
  }

  static List<Object> names() {
    return List.of(
        "admin",
        "ADMIN",
        "admin ",
        "(system)",
        "(nobody)",
        "*",
        "",
        " ",
        "-",
        "ạnh",
        "аdmin",
        "a.b@c.vn",
        "a\nb",
        "${1+1}",
        "x".repeat(65),
        List.of("lan"),
        7);
  }

  @Test
  void wantsNoOtherKindOfSession() {
    for (String path : List.of("/oauth2/authorization/oidc", "/login/oauth2/code/oidc", "/login")) {
      assertThat(new Visitor(port).get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(
            new Visitor(port)
                .get("/api/mirror", "Authorization", "Bearer " + provider.signed(claims()))
                .statusCode())
        .isEqualTo(401);
  }

  private JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer(provider.issuer())
        .audience(TestProvider.CLIENT)
        .subject("s-victim")
        .build();
  }

  private void refuses(ProviderVisit visit) {
    refuses(visit, visit.wayBack("/sign-in/oidc"));
  }

  private void refuses(ProviderVisit visit, String back) {
    assertThat(Visitor.location(visit.here().get(back))).startsWith("/sign-in?refused&");
    assertThat(visit.here().get("/api/mirror").statusCode()).isEqualTo(401);
    assertThat(visit.here().get("/camunda/app/tasklist/").statusCode()).isNotEqualTo(200);
  }
}
