package vn.egov.access.oidc;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as an operator writes them. */
final class Settings {

  private Settings() {}

  /**
   * @param settings without their common beginning
   */
  static OidcSettings of(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>();
    settings.forEach((name, value) -> all.put("egov.oidc." + name, value));
    return new Binder(new MapConfigurationPropertySource(all))
        .bindOrCreate("egov.oidc", OidcSettings.class);
  }
}
