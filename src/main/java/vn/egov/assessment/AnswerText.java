package vn.egov.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.scoring.Answer;

/** An answer as people read it, in one language. */
public final class AnswerText {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final UnaryOperator<String> words;
  private final Locale locale;

  /**
   * @param words for {@code yes, no, missing} and {@code not-applicable}
   */
  public AnswerText(UnaryOperator<String> words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  public String of(Criterion criterion, @Nullable Answer answer) {
    if (answer == null || answer.isMissing()) {
      return words.apply("missing");
    }
    if (answer.notApplicable()) {
      return words.apply("not-applicable");
    }
    ScoringRule rule = criterion.rule();
    if (rule instanceof ScoringRule.YesNo) {
      return words.apply(Objects.requireNonNull(answer.value()));
    }
    if (rule instanceof ScoringRule.Tiered tiered) {
      String code = Objects.requireNonNull(answer.value());
      return tiered.band(code).map(band -> band.label().in(locale)).orElse(code);
    }
    if (rule instanceof ScoringRule.Count) {
      return number(Objects.requireNonNull(answer.count()));
    }
    return ratio(
        Objects.requireNonNull(answer.numerator()), Objects.requireNonNull(answer.denominator()));
  }

  private String ratio(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal percent = numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP);
    String share = format("0.00").format(percent);
    return number(numerator) + " / " + number(denominator) + " (" + share + " %)";
  }

  private String number(BigDecimal number) {
    return format("0.##########").format(number);
  }

  private DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
  }
}
