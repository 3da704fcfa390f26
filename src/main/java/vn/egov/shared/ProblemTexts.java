package vn.egov.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts refusals into the reader's words, from the message bundles. */
@Component
public class ProblemTexts {

  private final MessageSource messages;

  ProblemTexts(MessageSource messages) {
    this.messages = messages;
  }

  public String text(Problem problem, Locale locale) {
    Object[] arguments = problem.arguments().stream().map(a -> inWords(a, locale)).toArray();
    return messages.getMessage("problem." + problem.code(), arguments, locale);
  }

  /** All the reasons, one per line. */
  public String text(List<Problem> problems, Locale locale) {
    return problems.stream().map(p -> text(p, locale)).collect(Collectors.joining("\n"));
  }

  /** Numbers go in as text, so that codes and years are not given thousands separators. */
  private static Object inWords(Object argument, Locale locale) {
    return argument instanceof BilingualText text ? text.in(locale) : String.valueOf(argument);
  }
}
