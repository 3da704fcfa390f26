package vn.egov.assessment.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.egov.assessment.AnswerText;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.NextDate;
import vn.egov.assessment.Stage;
import vn.egov.assessment.Verification;
import vn.egov.shared.BilingualText;
import vn.egov.shared.web.Notation;
import vn.egov.unit.Tier;

/** The words, numbers and times of the pages of cases, in their reader's language. */
final class CaseWording {

  private final MessageSource messages;
  private final Locale locale;
  private final Notation notation;
  private final AnswerText answers;

  CaseWording(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.notation = new Notation(locale);
    this.answers = new AnswerText(this::word, locale);
  }

  String text(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return messages.getMessage("page." + key, words, locale);
  }

  private String word(String key) {
    return messages.getMessage("words." + key, null, locale);
  }

  AnswerText answers() {
    return answers;
  }

  Notation notation() {
    return notation;
  }

  String name(BilingualText name) {
    return name.in(locale);
  }

  String tier(Tier tier) {
    return text("tier." + tier.name());
  }

  String status(AssessmentStatus status) {
    return text("case.status." + status.name());
  }

  String stage(Stage stage) {
    return text("case.stage." + stage.name());
  }

  @Nullable String verification(Verification verification) {
    return verification == Verification.NOT_REQUIRED
        ? null
        : text("verification." + verification.name());
  }

  /** What is to be done and by which day: {@code Nộp hồ sơ: 15/07/2030}. */
  @Nullable String next(@Nullable NextDate next) {
    return next == null ? null : text("case.next." + next.purpose(), notation.day(next.due()));
  }

  String level(@Nullable Integer level) {
    return level == null ? text("not-rated") : text("level", level);
  }

  /** {@code 40,60/58,00 = 70,00 %, Mức 4}. */
  String figures(
      BigDecimal points, BigDecimal max, @Nullable BigDecimal percent, @Nullable Integer level) {
    String share = percent == null ? text("none") : text("percent", notation.twoPlaces(percent));
    return text(
        "case.figures", notation.twoPlaces(points), notation.twoPlaces(max), share, level(level));
  }

  String lang() {
    return locale.getLanguage().equals("en") ? "en" : "vi";
  }
}
