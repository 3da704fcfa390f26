package vn.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that set up the containers, the settings and their descriptions say the same. */
class DockerFilesTests {

  private static final Path COMPOSE = Path.of("docker/compose.yaml");
  private static final Path EXAMPLE = Path.of("docker/.env.example");
  private static final Path SETTINGS = Path.of("src/main/resources/application-mysql.yml");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
  private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*):\\?");
  private static final Pattern LINE = Pattern.compile("(?m)^([A-Z][A-Z0-9_]*)=");

  /** Compose refuses a file in which a key stands twice. */
  @Test
  void theServicesAreSoundYaml() throws IOException {
    assertThat(services()).containsKeys("application", "mysql", "mail");
  }

  @Test
  void everySettingCanBeGivenToTheContainer() throws IOException {
    Object environment = services().get("application").get("environment");
    assertThat(environment).isInstanceOf(Map.class);
    assertThat(((Map<?, ?>) environment).keySet().stream().map(String::valueOf))
        .containsAll(found(VARIABLE, SETTINGS));
  }

  @Test
  void theExampleNamesWhatIsRequiredAndNothingUnknownOrTwice() throws IOException {
    List<String> named =
        LINE.matcher(Files.readString(EXAMPLE)).results().map(m -> m.group(1)).toList();
    assertThat(named).doesNotHaveDuplicates();
    assertThat(named).containsAll(found(REQUIRED, COMPOSE));
    assertThat(found(VARIABLE, COMPOSE)).containsAll(named);
  }

  @Test
  void everySettingIsDescribed() throws IOException {
    StringBuilder documents = new StringBuilder(Files.readString(Path.of("README.md")));
    try (Stream<Path> pages = Files.list(Path.of("src/docs"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
        documents.append(Files.readString(page));
      }
    }
    SortedSet<String> missing = found(VARIABLE, SETTINGS);
    missing.removeIf(variable -> documents.indexOf(variable) >= 0);
    assertThat(missing).isEmpty();
  }

  private static Map<String, Map<String, Object>> services() throws IOException {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    Map<String, Map<String, Map<String, Object>>> file =
        new Yaml(new SafeConstructor(strict)).load(Files.readString(COMPOSE));
    return file.get("services");
  }

  private static SortedSet<String> found(Pattern pattern, Path file) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(file));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
