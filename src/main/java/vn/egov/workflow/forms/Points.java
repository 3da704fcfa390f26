package vn.egov.workflow.forms;

import java.util.List;

/** Sums over the lists of {@link PreviewRules}, in hundredths of points. */
final class Points {

  /** How many thresholds {@code p} of {@code m} reaches. */
  static final String REACHED =
      "count(%s.levels[p*%d >= item*m])".formatted(PreviewRules.NAME, PreviewRules.REACH);

  /** Whether {@code p} of {@code m} is below the minimum of a group. */
  static final String FAILS =
      "p*%d < %s.minimum*m".formatted(PreviewRules.REACH, PreviewRules.NAME);

  private static final String ANSWER = "get value(answers, r.k)";

  private Points() {}

  static String ofChoices(String group) {
    return "for r in %s.b return get value(r.b, %s.value)".formatted(group, ANSWER);
  }

  static String ofRatios(String group) {
    return "for r in %s.x return min(r.m, floor(%s.numerator*r.x/(%s.denominator*r.y)+0.5))"
        .formatted(group, ANSWER, ANSWER);
  }

  static String ofCounts(String group) {
    return "for r in %s.c return min(r.m, floor(%s.count*r.x/r.y+0.5))".formatted(group, ANSWER);
  }

  /** What is not answered yields null and is left out; the 0 keeps the list from being empty. */
  static String sum(List<String> lists) {
    return "sum(concatenate([0], %s)[item >= 0])".formatted(String.join(", ", lists));
  }

  static String applicableMaximum(String group) {
    return ("%s.m - sum(concatenate([0], for r in %s.na return"
            + " if %s.notApplicable = true then r.m else 0))")
        .formatted(group, group, ANSWER);
  }
}
