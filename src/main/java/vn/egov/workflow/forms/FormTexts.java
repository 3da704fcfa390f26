package vn.egov.workflow.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the generated forms say, both languages in one text. A form is deployed once for all
 * readers, so it cannot follow the language of whoever opens it.
 */
final class FormTexts {

  private static final String RESOURCE = "/forms-texts.properties";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
  private static final Properties TEXTS = load();

  private FormTexts() {}

  private static Properties load() {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(FormTexts.class.getResourceAsStream(RESOURCE), RESOURCE),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static String text(String key) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key + " in " + RESOURCE);
    }
    return text;
  }

  /** The text, with the arguments in the places of {@code {0}}, {@code {1}}. */
  static String text(String key, Object... arguments) {
    String text = text(key);
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(found.group(1))])));
  }
}
