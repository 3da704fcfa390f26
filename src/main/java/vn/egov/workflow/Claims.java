package vn.egov.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.egov.scoring.RawAnswer;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * What a unit appeals against. Programs send {@code answers}; the form, which cannot know the
 * criteria of every set, sends {@code claims}: rows that each name their criterion.
 */
final class Claims {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CRITERION = "criterion";

  private Claims() {}

  static List<RawAnswer> of(Inputs inputs) {
    List<RawAnswer> claims = new ArrayList<>();
    String answers = inputs.json(Variables.ANSWERS);
    if (answers != null) {
      claims.addAll(AnswersJson.read(answers));
    }
    String rows = inputs.json(Variables.CLAIMS);
    if (rows != null) {
      rows(rows).forEach(row -> claims.addAll(claim(row)));
    }
    return claims;
  }

  private static List<JsonNode> rows(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      if (root instanceof ObjectNode || root instanceof ArrayNode) {
        List<JsonNode> rows = new ArrayList<>();
        root.forEach(rows::add);
        return rows;
      }
    } catch (JsonProcessingException e) {
      // Falls through to the same refusal.
    }
    throw new BusinessRuleViolation(Problem.at(Variables.CLAIMS, "task.json-expected"));
  }

  private static List<RawAnswer> claim(JsonNode row) {
    String criterion = row.path(CRITERION).asText("");
    if (criterion.isBlank() || !(row instanceof ObjectNode fields)) {
      return List.of();
    }
    ObjectNode answer = fields.deepCopy();
    answer.remove(CRITERION);
    ObjectNode one = JSON.createObjectNode();
    one.set(criterion, answer);
    return AnswersJson.read(one.toString());
  }
}
