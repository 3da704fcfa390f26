package vn.egov.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.criteria.Band;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.criteria.TierCriteria;

/** Checks a whole sheet and collects every error, so that a person mends them in one go. */
final class AnswerCheck {

  /** Longest explanation or evidence in characters. */
  static final int MAX_TEXT = 2000;

  private final Map<String, Criterion> criteria;
  private final List<AnswerProblem> problems = new ArrayList<>();

  AnswerCheck(TierCriteria tier) {
    this.criteria =
        tier.criteria()
            .collect(
                Collectors.toMap(
                    Criterion::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  AnswerSheet check(Collection<RawAnswer> raw) {
    Map<String, Answer> checked = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (RawAnswer answer : raw) {
      Criterion criterion = criteria.get(answer.criterion());
      if (criterion == null) {
        refuse(answer, AnswerError.UNKNOWN_CRITERION, answer.criterion(), "");
      } else if (!seen.add(answer.criterion())) {
        refuse(answer, AnswerError.DUPLICATE_ANSWER, answer.criterion(), "");
      } else {
        checked.put(criterion.code(), check(criterion, answer));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidAnswers(problems);
    }
    return inOrder(checked);
  }

  private AnswerSheet inOrder(Map<String, Answer> checked) {
    Map<String, Answer> ordered = new LinkedHashMap<>();
    for (String code : criteria.keySet()) {
      Answer answer = checked.get(code);
      if (answer != null) {
        ordered.put(code, answer);
      }
    }
    return new AnswerSheet(ordered);
  }

  private Answer check(Criterion criterion, RawAnswer raw) {
    String note = text(raw, raw.note());
    String evidence = text(raw, raw.evidence());
    if (raw.notApplicable()) {
      if (!criterion.notApplicableAllowed()) {
        refuse(raw, AnswerError.NOT_APPLICABLE_NOT_ALLOWED, raw.criterion(), "");
      }
      return new Answer(criterion.code(), null, null, null, null, true, note, evidence);
    }
    ScoringRule rule = criterion.rule();
    String value = raw.value();
    if (rule instanceof ScoringRule.YesNo) {
      refuseNumbers(raw);
      value = known(raw, List.of("yes", "no"));
    } else if (rule instanceof ScoringRule.Tiered tiered) {
      refuseNumbers(raw);
      value = known(raw, tiered.bands().stream().map(Band::code).toList());
    } else {
      refuseField(raw, value, "value");
      value = null;
    }
    BigDecimal numerator = null;
    BigDecimal denominator = null;
    BigDecimal count = null;
    if (rule instanceof ScoringRule.Ratio) {
      refuseField(raw, raw.count(), "count");
      numerator = number(raw, raw.numerator());
      denominator = number(raw, raw.denominator());
      checkRatio(raw, denominator);
    } else if (rule instanceof ScoringRule.Count) {
      refuseField(raw, raw.numerator(), "numerator");
      refuseField(raw, raw.denominator(), "denominator");
      count = integer(raw, number(raw, raw.count()));
    }
    return new Answer(
        criterion.code(), value, numerator, denominator, count, false, note, evidence);
  }

  private @Nullable String known(RawAnswer raw, List<String> allowed) {
    String value = raw.value();
    if (value != null && !allowed.contains(value)) {
      refuse(raw, AnswerError.UNKNOWN_VALUE, value, String.join(", ", allowed));
    }
    return value;
  }

  private void checkRatio(RawAnswer raw, @Nullable BigDecimal denominator) {
    if ((raw.numerator() == null) != (raw.denominator() == null)) {
      refuse(raw, AnswerError.INCOMPLETE_RATIO, raw.criterion(), "");
    } else if (denominator != null && denominator.signum() == 0) {
      refuse(raw, AnswerError.ZERO_DENOMINATOR, "0", "");
    }
  }

  private @Nullable BigDecimal number(RawAnswer raw, @Nullable String text) {
    if (text == null) {
      return null;
    }
    BigDecimal number = Numbers.read(text);
    if (number == null) {
      refuse(raw, AnswerError.NOT_A_NUMBER, text, "");
    } else if (number.signum() < 0) {
      refuse(raw, AnswerError.NEGATIVE_NUMBER, text, "");
    }
    return number;
  }

  private @Nullable BigDecimal integer(RawAnswer raw, @Nullable BigDecimal number) {
    if (number != null && number.stripTrailingZeros().scale() > 0) {
      refuse(raw, AnswerError.NOT_AN_INTEGER, number.toPlainString(), "");
    }
    return number;
  }

  private void refuseNumbers(RawAnswer raw) {
    refuseField(raw, raw.numerator(), "numerator");
    refuseField(raw, raw.denominator(), "denominator");
    refuseField(raw, raw.count(), "count");
  }

  private void refuseField(RawAnswer raw, @Nullable String content, String field) {
    if (content != null) {
      refuse(raw, AnswerError.UNEXPECTED_FIELD, field, "");
    }
  }

  private @Nullable String text(RawAnswer raw, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > MAX_TEXT) {
      refuse(raw, AnswerError.TEXT_TOO_LONG, text, String.valueOf(MAX_TEXT));
    }
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private void refuse(RawAnswer raw, AnswerError error, String offending, String expected) {
    problems.add(new AnswerProblem(raw.criterion(), error, offending, expected));
  }
}
