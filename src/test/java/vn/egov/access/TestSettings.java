package vn.egov.access;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of the sign-in as the application has them, or with something else. */
public final class TestSettings {

  private TestSettings() {}

  public static SignInSettings defaults() {
    return with(Map.of());
  }

  public static SignInSettings withIterations(int iterations) {
    return with(Map.of("hash-iterations", iterations));
  }

  /** The keys without {@code egov.sign-in}. */
  public static SignInSettings with(Map<String, Object> changes) {
    Map<String, Object> all = new HashMap<>(AsShipped.signIn());
    changes.forEach((key, value) -> all.put("egov.sign-in." + key, value));
    return new Binder(new MapConfigurationPropertySource(all))
        .bind("egov.sign-in", SignInSettings.class)
        .get();
  }
}
