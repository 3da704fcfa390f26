package vn.egov.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.RawAnswer;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Reads what a person sent with a form, whatever the client made of it. */
final class Inputs {

  private final VariableScope scope;

  Inputs(VariableScope scope) {
    this.scope = scope;
  }

  /** The text, null if there is none; text is never interpreted. */
  @Nullable String text(String name) {
    Object value = scope.getVariable(name);
    if (value == null || value instanceof String || value instanceof Number) {
      return value == null ? null : value.toString();
    }
    throw new BusinessRuleViolation(Problem.at(name, "task.text-expected"));
  }

  boolean flag(String name) {
    Object value = scope.getVariable(name);
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    throw new BusinessRuleViolation(Problem.at(name, "task.flag-expected"));
  }

  /** A JSON array of texts, or texts separated by commas. */
  List<String> list(String name) {
    Object value = scope.getVariable(name);
    if (value == null) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    if (value instanceof SpinJsonNode json && json.isArray()) {
      for (SpinJsonNode element : json.elements()) {
        if (!element.isString()) {
          throw new BusinessRuleViolation(Problem.at(name, "task.list-expected"));
        }
        items.add(element.stringValue());
      }
      return items;
    }
    if (value instanceof String text) {
      return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
    throw new BusinessRuleViolation(Problem.at(name, "task.list-expected"));
  }

  /** The text of a JSON object, exactly as it was sent; null if there is none. */
  @Nullable String json(String name) {
    TypedValue typed = scope.getVariableTyped(name, false);
    if (typed instanceof JsonValue json) {
      return json.getValueSerialized();
    }
    if (typed == null || typed.getValue() == null) {
      return null;
    }
    if (typed.getValue() instanceof String text) {
      return text.isBlank() ? null : text;
    }
    throw new BusinessRuleViolation(Problem.at(name, "task.json-expected"));
  }

  /** What stands in {@code answers}, not judged yet. */
  List<RawAnswer> answers() {
    String json = json(Variables.ANSWERS);
    if (json == null) {
      throw new BusinessRuleViolation(Problem.at(Variables.ANSWERS, "task.required"));
    }
    return AnswersJson.read(json);
  }

  /**
   * An outcome that the person chose.
   *
   * @param allowed the outcomes that this task has
   */
  String outcome(String name, String... allowed) {
    String value = text(name);
    if (value == null || !Arrays.asList(allowed).contains(value)) {
      throw new BusinessRuleViolation(
          Problem.at(name, "task.outcome", value == null ? "" : value, String.join(", ", allowed)));
    }
    return value;
  }
}
