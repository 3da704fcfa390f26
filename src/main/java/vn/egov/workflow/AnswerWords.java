package vn.egov.workflow;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AnswerText;
import vn.egov.criteria.Criterion;
import vn.egov.scoring.Answer;

/** Answers, points and levels in the words of the forms, which are Vietnamese. */
@Component
class AnswerWords {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final MessageSource messages;
  private final AnswerText text;

  AnswerWords(MessageSource messages) {
    this.messages = messages;
    this.text = new AnswerText(this::word, VIETNAMESE);
  }

  String of(Criterion criterion, @Nullable Answer answer) {
    return text.of(criterion, answer);
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

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(VIETNAMESE));
  }
}
