package vn.egov.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something is refused, in no language yet.
 *
 * @param code key of the text in the message bundle, after {@code problem.}
 * @param field the field, criterion or column that is wrong; null where the whole is
 * @param arguments what the text mentions, in the order of its placeholders
 */
public record Problem(String code, @Nullable String field, List<Object> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String code, Object... arguments) {
    return new Problem(code, null, Arrays.asList(arguments));
  }

  /** A problem of one field, which the text may mention as its first placeholder. */
  public static Problem at(String field, String code, Object... arguments) {
    var all = new java.util.ArrayList<Object>();
    all.add(field);
    all.addAll(Arrays.asList(arguments));
    return new Problem(code, field, all);
  }
}
