package vn.egov.extension;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.CycleStage;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Reads what was typed, and collects what is wrong with it. */
final class ExtensionFields {

  private static final int MAX_REASON = 2000;
  private static final int MAX_DECISION = 50;
  private static final int MAX_KEY = 64;

  private final ExtensionRequest request;
  private final List<Problem> problems = new ArrayList<>();

  ExtensionFields(ExtensionRequest request) {
    this.request = request;
  }

  void refuse(Problem problem) {
    problems.add(problem);
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }

  @Nullable ExtensionScope scope() {
    return one("scope", request.scope(), ExtensionScope.values());
  }

  @Nullable CycleStage stage() {
    return one("stage", request.stage(), CycleStage.values());
  }

  String scopeCode() {
    String code = request.scopeCode() == null ? "" : request.scopeCode().strip();
    if (code.isEmpty()) {
      problems.add(Problem.at("scopeCode", "extension.required"));
    }
    return code;
  }

  @Nullable LocalDate day() {
    return day("newDeadline", request.newDeadline(), problems);
  }

  static @Nullable LocalDate day(String field, @Nullable String text, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(Problem.at(field, "extension.required"));
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (day.getYear() >= 2000 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Falls through to the same refusal.
    }
    problems.add(Problem.at(field, "extension.day", text));
    return null;
  }

  String reason() {
    return text("reason", request.reason(), MAX_REASON, true, problems).orElse("");
  }

  @Nullable String decisionNumber(@Nullable ExtensionScope scope) {
    boolean required = scope != null && scope.needsDecision();
    return text("decisionNumber", request.decisionNumber(), MAX_DECISION, required, problems)
        .orElse(null);
  }

  static Optional<String> text(
      String field, @Nullable String value, int most, boolean required, List<Problem> problems) {
    String text = value == null ? "" : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    if (text.length() > most) {
      problems.add(Problem.at(field, "extension.too-long", most));
    }
    if (text.isEmpty() && required) {
      problems.add(Problem.at(field, "extension.required"));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Of the page or the program that asks, or else what is asked for. */
  String requestKey() {
    String given = request.requestKey() == null ? "" : request.requestKey().strip();
    if (given.length() > MAX_KEY) {
      problems.add(Problem.at("requestKey", "extension.too-long", MAX_KEY));
    }
    return given.isEmpty()
        ? String.join(
            ":",
            cut(request.scope()),
            cut(request.scopeCode()),
            cut(request.stage()),
            cut(request.newDeadline()),
            String.valueOf(request.shiftFollowing()))
        : given;
  }

  private static String cut(@Nullable String text) {
    String stripped = text == null ? "" : text.strip();
    return stripped.substring(0, Math.min(stripped.length(), 12));
  }

  private <T extends Enum<T>> @Nullable T one(String field, @Nullable String name, T[] values) {
    String asked = name == null ? "" : name.strip();
    Optional<T> found = Arrays.stream(values).filter(v -> v.name().equals(asked)).findFirst();
    if (found.isEmpty()) {
      String known = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
      problems.add(Problem.at(field, "extension.one-of", asked, known));
    }
    return found.orElse(null);
  }
}
