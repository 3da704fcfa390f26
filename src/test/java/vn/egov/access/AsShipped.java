package vn.egov.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What {@code application.yml} says. */
final class AsShipped {

  private AsShipped() {}

  static Map<String, Object> signIn() {
    Map<String, Object> found = new HashMap<>();
    try {
      for (PropertySource<?> source :
          new YamlPropertySourceLoader().load("app", new ClassPathResource("application.yml"))) {
        for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
          if (name.startsWith("egov.sign-in.")) {
            found.put(name, String.valueOf(source.getProperty(name)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
