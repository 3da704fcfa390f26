package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

/** The provider says by itself that somebody has signed out there; or somebody else says so. */
@OidcApplication
class OidcBackChannelIntegrationTests {

  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

  @LocalServerPort private int port;
  @Autowired private Standings standings;
  @Autowired private JdbcTemplate database;

  private TestProvider provider;
  private int stamp;

  @BeforeEach
  void signIn() {
    provider = TestProvider.of(port);
    provider.person("s-watched", "watched", "don-vi-061");
    new ProviderVisit(port, "s-watched").signIn();
    stamp = standings.of("watched").stamp();
  }

  @Test
  void endsTheSessionsOfAPersonWhoSignedOutThere() {
    HttpResponse<String> answer = send(Forgeries.signed(token().build(), provider.key(), LOGOUT));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(standings.of("watched").stamp()).isEqualTo(stamp + 1);
    assertThat(new OidcTrail(database).last()).isEqualTo("SIGNED_OUT method=oidc");
  }

  @Test
  void hasNothingToEndForAPersonWithoutAnAccount() {
    JWTClaimsSet token = token().subject("s-unknown").build();
    assertThat(send(Forgeries.signed(token, provider.key(), LOGOUT)).statusCode()).isEqualTo(200);
    assertThat(standings.of("watched").stamp()).isEqualTo(stamp);
  }

  @ParameterizedTest
  @MethodSource("otherClaims")
  void refusesATokenOfTheProviderThatSaysSomethingElse(Consumer<JWTClaimsSet.Builder> otherClaims) {
    JWTClaimsSet.Builder claims = token();
    otherClaims.accept(claims);
    refuses(Forgeries.signed(claims.build(), provider.key(), LOGOUT));
  }

  static Stream<Named<Consumer<JWTClaimsSet.Builder>>> otherClaims() {
    Instant now = Instant.now();
    return Stream.of(
        Named.of("another issuer", c -> c.issuer("https://evil.example")),
        Named.of("another audience", c -> c.audience("another-client")),
        Named.of("no event", c -> c.claim("events", null)),
        Named.of("another event", c -> c.claim("events", Map.of("urn:other", Map.of()))),
        Named.of("an answer to a sign-in", c -> c.claim("nonce", "n")),
        Named.of("no number", c -> c.jwtID(null)),
        Named.of("a session instead of a person", c -> c.subject(null).claim("sid", "1")),
        Named.of("expired", c -> c.expirationTime(Date.from(now.minus(5, ChronoUnit.MINUTES)))),
        Named.of(
            "of long ago",
            c ->
                c.issueTime(Date.from(now.minus(1, ChronoUnit.HOURS)))
                    .expirationTime(Date.from(now.plus(1, ChronoUnit.HOURS)))),
        Named.of("of no time", c -> c.issueTime(null)));
  }

  @Test
  void refusesATokenOfSomebodyElse() {
    refuses(Forgeries.unsigned(token().build()));
    refuses(Forgeries.signed(token().build(), TestProvider.newKey("real"), LOGOUT));
    refuses(Forgeries.signedWithThePublicKey(token().build(), provider.key()));
    refuses("made-up");
    refuses("");
  }

  @Test
  void refusesATokenOfAnotherKind() {
    refuses(Forgeries.signed(token().build(), provider.key(), new JOSEObjectType("at+jwt")));
  }

  /** Anybody may send them, and each would make us ask the provider. */
  @Test
  void seldomAsksForTheKeysThatUnknownTokensName() {
    int before = provider.keysGiven();
    RSAKey key = TestProvider.newKey("unknown");
    for (int i = 0; i < 20; i++) {
      refuses(Forgeries.signed(token().build(), key, LOGOUT));
    }
    // Twice in half a minute, of which there may be several on a busy machine.
    assertThat(provider.keysGiven() - before).isLessThan(10);
  }

  @Test
  void answersNothingElse() {
    assertThat(new Visitor(port).get("/sign-out/oidc").statusCode()).isEqualTo(405);
    assertThat(new Visitor(port).form("/sign-out/oidc", "other", "x").statusCode()).isEqualTo(400);
    assertThat(standings.of("watched").stamp()).isEqualTo(stamp);
  }

  private JWTClaimsSet.Builder token() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(provider.issuer())
        .audience(TestProvider.CLIENT)
        .subject("s-watched")
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(2, ChronoUnit.MINUTES)))
        .claim("events", Map.of(EVENT, Map.of()));
  }

  private void refuses(String token) {
    assertThat(send(token).statusCode()).isEqualTo(400);
    assertThat(standings.of("watched").stamp()).isEqualTo(stamp);
  }

  private HttpResponse<String> send(String token) {
    return new Visitor(port).form("/sign-out/oidc", "logout_token", token);
  }
}
