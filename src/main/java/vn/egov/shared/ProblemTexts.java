package vn.egov.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts refusals into the reader's words, from the message bundles. Names of fields and values of
 * enumerations that a text mentions are put into words too, where the bundles have them.
 */
@Component
public class ProblemTexts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z]{1,40}");

  /** Faults that no form makes: said to programs, which know their variables by name. */
  private static final String OF_PROGRAMS = "task.";

  private final MessageSource messages;

  ProblemTexts(MessageSource messages) {
    this.messages = messages;
  }

  public String text(Problem problem, Locale locale) {
    boolean technical = problem.code().startsWith(OF_PROGRAMS);
    Object[] arguments =
        problem.arguments().stream()
            .map(a -> technical ? String.valueOf(a) : inWords(a, locale))
            .toArray();
    return messages.getMessage("problem." + problem.code(), arguments, locale);
  }

  /** All the reasons, one per line. */
  public String text(List<Problem> problems, Locale locale) {
    return String.join("\n", texts(problems, locale));
  }

  public List<String> texts(List<Problem> problems, Locale locale) {
    return problems.stream().map(p -> text(p, locale)).toList();
  }

  /** Numbers go in as text, so that codes and years are not given thousands separators. */
  private Object inWords(Object argument, Locale locale) {
    if (argument instanceof BilingualText text) {
      return text.in(locale);
    }
    if (argument instanceof LocalDate day) {
      return DAY.format(day);
    }
    String text = String.valueOf(argument);
    if (argument instanceof Enum<?> value) {
      return label("value." + value.getDeclaringClass().getSimpleName() + "." + text, text, locale);
    }
    return argument instanceof String && FIELD.matcher(text).matches()
        ? label("field." + text, text, locale)
        : text;
  }

  private String label(String key, String otherwise, Locale locale) {
    @Nullable String label = messages.getMessage(key, null, otherwise, locale);
    return label == null ? otherwise : label;
  }
}
