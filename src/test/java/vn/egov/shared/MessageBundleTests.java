package vn.egov.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.cycle.CycleStatus;
import vn.egov.scoring.AnswerError;

/** Holds the sources and the bundles against each other: whatever is said has words for it. */
class MessageBundleTests {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** Where a code of a refusal is written: the calls that make or pass on problems. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:new\\s+Problem|new\\s+AnswerProblem|Problem\\s*\\.\\s*(?:of|at)|\\bfault|faults\\s*\\.\\s*add"
              + "|\\brequire)\\s*\\(");

  /** A constant in the place of a code. */
  private static final Pattern CONSTANT =
      Pattern.compile("Problem\\s*\\.\\s*of\\(\\s*(?:\\w+\\.)?([A-Z][A-Z_]+)");

  private static final Pattern CODE =
      Pattern.compile("\"(?=[^\"]*\\.)([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9-]+)*\\.?)\"");
  private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][A-Za-z.-]+)");
  private static final Pattern WORDING =
      Pattern.compile("(?:\\.text|messages\\s*\\.getMessage)\\(\\s*\"([a-z][a-z.-]*[a-z])\"");

  /** Codes whose last part is decided at run time. */
  private static final Map<String, Set<String>> ENDINGS =
      Map.of(
          "answer.", names(AnswerError.values()),
          "assessment.wrong-state.", names(AssessmentStatus.values()),
          "reopening.too-late.",
              names(CycleStatus.COMPILED, CycleStatus.APPROVED, CycleStatus.PUBLISHED));

  private final Properties vietnamese = read("messages.properties");
  private final Properties english = read("messages_en.properties");

  @Test
  void everyRefusalHasWordsInBothLanguages() throws IOException {
    Set<String> codes = codesInSources();
    assertThat(codes).contains("launch.before", "csv.one-of", "answer.ZERO_DENOMINATOR");
    assertThat(codes).hasSizeGreaterThan(90);
    for (Properties bundle : List.of(vietnamese, english)) {
      assertThat(codes).allMatch(code -> bundle.containsKey("problem." + code), "has words");
    }
  }

  @Test
  void noWordsAreLeftOfRefusalsThatAreNoMore() throws IOException {
    String sources = String.join("\n", texts(SOURCES, ".java"));
    Set<String> worded = keys(vietnamese, "problem.");
    ENDINGS.forEach((code, endings) -> endings.forEach(ending -> worded.remove(code + ending)));
    assertThat(worded).allMatch(code -> sources.contains("\"" + code + "\""), "has a source");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
  }

  @Test
  void everyPatternFormats() {
    for (Properties bundle : List.of(vietnamese, english)) {
      for (String key : bundle.stringPropertyNames()) {
        String text = bundle.getProperty(key);
        assertThat(text).as(key).isNotBlank().doesNotContain("'").isEqualTo(text.strip());
        Object[] arguments = {"a", "b", "c", "d", "e"};
        assertThat(new MessageFormat(text, Locale.ROOT).format(arguments))
            .as(key)
            .doesNotContain("{", "}");
      }
    }
  }

  @Test
  void bothLanguagesMentionTheSameArguments() {
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(placeholders(english.getProperty(key, "")))
          .as(key)
          .isEqualTo(placeholders(vietnamese.getProperty(key)));
    }
  }

  @Test
  void everyKeyOfTheTemplatesAndPagesExists() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String text : texts(TEMPLATES, ".html")) {
      find(TEMPLATE_KEY, text).forEach(keys::add);
    }
    assertThat(keys).contains("page.skip", "page.unit.title");
    assertThat(keys)
        .allMatch(
            k -> vietnamese.containsKey(k) || read("words.properties").containsKey(k), "exists");
    for (String room : List.of("publication", "assessment")) {
      for (String text : texts(SOURCES.resolve("vn/egov/" + room + "/web"), ".java")) {
        assertThat(find(WORDING, text))
            .allMatch(key -> vietnamese.containsKey("page." + key), "exists");
      }
    }
  }

  private static Set<String> codesInSources() throws IOException {
    Set<String> codes = new TreeSet<>();
    List<String> sources = texts(SOURCES, ".java");
    for (String text : sources) {
      Matcher call = CALL.matcher(text);
      while (call.find()) {
        for (String code : find(CODE, arguments(text, call.end()))) {
          codes.addAll(withEndings(code));
        }
      }
      find(CONSTANT, text).forEach(name -> codes.add(valueOf(name, sources)));
    }
    return codes;
  }

  private static Set<String> withEndings(String code) {
    if (!code.endsWith(".")) {
      return Set.of(code);
    }
    assertThat(ENDINGS).as("endings of " + code).containsKey(code);
    return ENDINGS.get(code).stream().map(code::concat).collect(Collectors.toSet());
  }

  private static String valueOf(String constant, List<String> sources) {
    Pattern definition = Pattern.compile("String " + constant + " = \"([^\"]+)\"");
    return sources.stream().flatMap(s -> find(definition, s).stream()).findFirst().orElseThrow();
  }

  /** From an opening parenthesis to the one that closes it, or to the end of the statement. */
  private static String arguments(String text, int start) {
    int depth = 1;
    int end = start;
    while (end < text.length() && depth > 0 && text.charAt(end) != ';') {
      depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    return text.substring(start, end);
  }

  private static List<String> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static List<String> texts(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .map(MessageBundleTests::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(Properties bundle, String prefix) {
    return bundle.stringPropertyNames().stream()
        .filter(k -> k.startsWith(prefix))
        .map(k -> k.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
