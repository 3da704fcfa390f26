package vn.egov.workflow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.egov.criteria.Band;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.scoring.Answer;

/** Answers, points and levels in the words of the forms, which are Vietnamese. */
@Component
class AnswerWords {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final MessageSource messages;

  AnswerWords(MessageSource messages) {
    this.messages = messages;
  }

  String of(Criterion criterion, @Nullable Answer answer) {
    if (answer == null || answer.isMissing()) {
      return word("missing");
    }
    if (answer.notApplicable()) {
      return word("not-applicable");
    }
    ScoringRule rule = criterion.rule();
    if (rule instanceof ScoringRule.YesNo) {
      return word(Objects.requireNonNull(answer.value()));
    }
    if (rule instanceof ScoringRule.Tiered tiered) {
      String code = Objects.requireNonNull(answer.value());
      return tiered.band(code).map(Band::label).map(label -> label.vi()).orElse(code);
    }
    if (rule instanceof ScoringRule.Count) {
      return number(Objects.requireNonNull(answer.count()));
    }
    return ratio(
        Objects.requireNonNull(answer.numerator()), Objects.requireNonNull(answer.denominator()));
  }

  private String ratio(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal percent = numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP);
    return number(numerator) + " / " + number(denominator) + " (" + points(percent) + " %)";
  }

  String level(@Nullable Integer level) {
    return level == null ? word("no-level") : word("level", level);
  }

  String word(String key, Object... arguments) {
    return messages.getMessage("words." + key, arguments, VIETNAMESE);
  }

  /** Two decimals, comma. */
  static String points(@Nullable BigDecimal number) {
    return number == null ? "–" : format("0.00").format(number);
  }

  private static String number(BigDecimal number) {
    return format("0.##########").format(number);
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(VIETNAMESE));
  }
}
