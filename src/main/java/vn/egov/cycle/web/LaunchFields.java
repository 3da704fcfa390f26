package vn.egov.cycle.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.LaunchRequest;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** The fields of the launch form as a program sends them. */
final class LaunchFields {

  private final JsonNode body;

  private LaunchFields(JsonNode body) {
    this.body = body;
  }

  /**
   * @throws BusinessRuleViolation if the body has other fields, or values of the wrong kind
   */
  static LaunchRequest read(JsonNode body) {
    if (!body.isObject()) {
      throw new BusinessRuleViolation(Problem.of("launch.object-expected"));
    }
    List<Problem> unknown = new ArrayList<>();
    String expected = String.join(", ", new TreeSet<>(LaunchRequest.FIELDS));
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!LaunchRequest.FIELDS.contains(name)) {
                unknown.add(Problem.at(name, "task.unexpected-variable", expected));
              }
            });
    if (!unknown.isEmpty()) {
      throw new BusinessRuleViolation(unknown);
    }
    LaunchFields fields = new LaunchFields(body);
    return LaunchRequest.of(fields::text, fields.list("tiers"), fields.flag("verifiedByDistrict"));
  }

  private @Nullable String text(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw new BusinessRuleViolation(Problem.at(name, "task.text-expected"));
    }
    return value.asText();
  }

  private boolean flag(String name) {
    JsonNode value = body.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw new BusinessRuleViolation(Problem.at(name, "task.flag-expected"));
    }
    return value.asBoolean();
  }

  /** An array of texts, or texts separated by commas. */
  private List<String> list(String name) {
    JsonNode value = body.path(name);
    if (!value.isArray()) {
      String text = text(name);
      return text == null
          ? List.of()
          : Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }
    List<String> items = new ArrayList<>();
    for (JsonNode item : value) {
      if (!item.isTextual()) {
        throw new BusinessRuleViolation(Problem.at(name, "task.list-expected"));
      }
      items.add(item.asText());
    }
    return items;
  }
}
