package vn.egov.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression of the application against text made to keep it busy. What counts is how
 * its work grows with the text, counted in the characters that it looks at: no clock is asked.
 */
class RegexGrowthTests {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path CLASSES = Path.of("target/classes");

  /** Methods of String that take an expression, called with one of more than plain characters. */
  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final List<String> SEEDS =
      List.of(
          "a", "A", "0", "-", ".", " ", "/", "é", "aA", "a.", "A.", "0.", "a-", "a@", "a,", "a|",
          "{0", "%4", "\u0301", "<b>", "'", "a 0", "EX.A", "0,");

  /** More than linear would be a hundred times as much for ten times the text. */
  private static final int TOLERATED_GROWTH = 30;

  private static final int SHORT = 1_000;

  static Stream<Pattern> expressions() throws IOException, ClassNotFoundException {
    List<Pattern> found = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          found.add(valueOf(field));
        }
      }
    }
    found.addAll(inline());
    return found.stream();
  }

  @Test
  void allAreFound() throws Exception {
    long written = 0;
    for (Path source : sources()) {
      written += Files.readString(source).split("Pattern\\.compile\\(", -1).length - 1;
    }
    long constants = expressions().count() - inline().size();
    assertThat(constants).as("each is a constant").isEqualTo(written).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void growsWithTheTextAndNoFaster(Pattern expression) {
    for (String seed : SEEDS) {
      for (String end : List.of("!", "\u0000", "")) {
        assertThat(growth(expression, seed, end))
            .as("%s with '%s' and '%s'", expression, seed, end)
            .isLessThan(TOLERATED_GROWTH);
      }
    }
  }

  /** The seeded violations: the test can fail. */
  @Test
  void tellsExpressionsThatGrowFaster() {
    assertThat(growth(Pattern.compile("<.*>;"), "<", "!")).isGreaterThan(TOLERATED_GROWTH);
    // A word boundary looks for the letter to which a combining mark belongs, back to the
    // beginning.
    assertThat(growth(Pattern.compile("\\bSQL"), "\u0301", "!")).isGreaterThan(TOLERATED_GROWTH);
    assertThatThrownBy(() -> growth(Pattern.compile("(?:a|b)*c"), "ab", "!"))
        .isInstanceOf(StackOverflowError.class);
  }

  private static double growth(Pattern expression, String seed, String end) {
    String text = seed.repeat(SHORT / seed.length());
    long few = work(expression, text + end);
    long many = work(expression, text.repeat(10) + end);
    return (double) many / Math.max(few, SHORT);
  }

  private static long work(Pattern expression, String text) {
    Counted counted = new Counted(text);
    List<Consumer<Matcher>> uses = List.of(Matcher::matches, m -> m.replaceAll(""));
    uses.forEach(use -> use.accept(expression.matcher(counted)));
    return counted.looks;
  }

  /** Counts the looks at its characters. */
  private static final class Counted implements CharSequence {

    private final String text;
    private long looks;

    private Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks > 1_000_000_000) {
        throw new AssertionError("no end in sight");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static List<Pattern> inline() throws IOException {
    List<Pattern> found = new ArrayList<>();
    for (Path source : sources()) {
      Matcher call = INLINE.matcher(Files.readString(source));
      while (call.find()) {
        found.add(Pattern.compile(call.group(1).translateEscapes()));
      }
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES.resolve("vn"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
        if (!name.endsWith("-info")) {
          found.add(Class.forName(name, false, RegexGrowthTests.class.getClassLoader()));
        }
      }
    }
    return found;
  }

  private static Pattern valueOf(Field field) {
    try {
      field.setAccessible(true);
      return (Pattern) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
