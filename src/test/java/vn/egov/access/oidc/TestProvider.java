package vn.egov.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * The single sign-on of a province, as real as it gets in a test: an OpenID provider on a port of
 * its own. Its programs' side can be made to lie, once, with {@link #forge}.
 */
public final class TestProvider {

  public static final String CLIENT = "egov-assessment";
  static final String SECRET = "secret-of-the-client";
  public static final String PASSWORD = "at-the-provider";

  private static final Map<String, TestProvider> RUNNING = new ConcurrentHashMap<>();

  private final String application;
  private final RSAKey key = newKey("real");
  private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
  private final ProviderFront front = new ProviderFront();

  private TestProvider(int applicationPort) {
    this.application = "http://localhost:" + applicationPort;
    var context =
        new SpringApplicationBuilder(ProviderServer.class)
            .web(WebApplicationType.SERVLET)
            .bannerMode(org.springframework.boot.Banner.Mode.OFF)
            .registerShutdownHook(true)
            .initializers(
                (ApplicationContextInitializer<ConfigurableApplicationContext>)
                    c ->
                        ((GenericApplicationContext) c)
                            .registerBean(TestProvider.class, () -> this))
            .properties(
                Map.of(
                    // Or it would read the application's settings.
                    "spring.config.name", "provider",
                    "server.address", "127.0.0.1",
                    "server.port", "0",
                    "server.servlet.session.cookie.name", "PROVIDERSESSION",
                    "spring.main.register-shutdown-hook", "true"))
            .run();
    front.open(Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0")));
  }

  /** One for each application, which is on this port. */
  public static TestProvider of(int applicationPort) {
    return RUNNING.computeIfAbsent(
        String.valueOf(applicationPort), p -> new TestProvider(applicationPort));
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String issuer() {
    return front.address();
  }

  String application() {
    return application;
  }

  public RSAKey key() {
    return key;
  }

  /** Says who somebody is from now on, by name and groups at the provider. */
  public TestProvider person(String subject, String name, Object... groups) {
    return person(subject, Map.of("preferred_username", name, "groups", List.of(groups)));
  }

  public TestProvider person(String subject, Map<String, Object> claims) {
    people.put(subject, new HashMap<>(claims));
    return this;
  }

  Map<String, Object> claimsOf(String subject) {
    Map<String, Object> claims = people.get(subject);
    if (claims == null) {
      throw new UsernameNotFoundException(subject);
    }
    return claims;
  }

  /** What stands in the next id token in the place of the true one. */
  public void forge(Function<JWTClaimsSet, String> forger) {
    front.forge(forger);
  }

  /** What it says next of a person whom it is asked about. */
  public void forgeUserInfo(String json) {
    front.forgeUserInfo(json);
  }

  /** How often somebody has asked for its public keys. */
  public int keysGiven() {
    return front.keysGiven();
  }

  /** Whether programs get an answer. */
  public void setUp(boolean up) {
    front.setUp(up);
  }

  /** As it signs itself. */
  public String signed(JWTClaimsSet claims) {
    return Forgeries.signed(claims, key, JOSEObjectType.JWT);
  }
}
