package vn.egov.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerError;
import vn.egov.scoring.AnswerProblem;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.InvalidAnswers;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * The {@code answers} object: keyed by criterion with {@code _} for {@code .}, each value an object
 * of {@code value, numerator, denominator, count, notApplicable, note, evidence}.
 */
public final class AnswersJson {

  private static final Set<String> FIELDS =
      Set.of("value", "numerator", "denominator", "count", "notApplicable", "note", "evidence");
  private static final int MAX_DEPTH = 10;
  private static final int MAX_NUMBER_LENGTH = 100;
  private static final int MAX_CHARACTERS = 1_000_000;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(MAX_NUMBER_LENGTH)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private AnswersJson() {}

  /**
   * Reads what somebody sent; whether it fits the criteria is checked by {@link AnswerSheet#of}.
   *
   * @throws BusinessRuleViolation if it is no such object
   */
  public static List<RawAnswer> read(String text) {
    JsonNode root = parse(text);
    if (!root.isObject()) {
      throw new BusinessRuleViolation(Problem.of("answers.not-an-object"));
    }
    List<RawAnswer> answers = new ArrayList<>();
    List<AnswerProblem> problems = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      String criterion = code(entry.getKey());
      JsonNode node = entry.getValue();
      if (node.isNull()) {
        continue;
      }
      if (!node.isObject()) {
        problems.add(
            new AnswerProblem(criterion, AnswerError.UNEXPECTED_FIELD, node.toString(), ""));
        continue;
      }
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!FIELDS.contains(field.getKey()) || !fits(field.getKey(), field.getValue())) {
          problems.add(
              new AnswerProblem(criterion, AnswerError.UNEXPECTED_FIELD, field.getKey(), ""));
        }
      }
      answers.add(raw(criterion, node));
    }
    if (!problems.isEmpty()) {
      throw new InvalidAnswers(problems);
    }
    return answers;
  }

  /** A sheet that was checked before it was kept. */
  public static AnswerSheet readStored(String text) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (RawAnswer raw : read(text)) {
      answers.put(
          raw.criterion(),
          new Answer(
              raw.criterion(),
              raw.value(),
              decimal(raw.numerator()),
              decimal(raw.denominator()),
              decimal(raw.count()),
              raw.notApplicable(),
              raw.note(),
              raw.evidence()));
    }
    return new AnswerSheet(answers);
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static JsonNode parse(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw new BusinessRuleViolation(Problem.of("answers.too-long", MAX_CHARACTERS));
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      String message = String.valueOf(e.getOriginalMessage());
      if (message.startsWith("Duplicate field")) {
        String field = message.replaceAll("^Duplicate field '([^']*)'.*$", "$1");
        throw new InvalidAnswers(
            List.of(new AnswerProblem(code(field), AnswerError.DUPLICATE_ANSWER, code(field), "")));
      }
      throw new BusinessRuleViolation(Problem.of("answers.malformed"));
    }
  }

  /** Texts must be texts and the flag a flag; numbers are judged with the criterion at hand. */
  private static boolean fits(String field, JsonNode node) {
    return node.isNull()
        || switch (field) {
          case "note", "evidence" -> node.isTextual();
          case "notApplicable" -> node.isBoolean();
          default -> true;
        };
  }

  private static RawAnswer raw(String criterion, JsonNode node) {
    return new RawAnswer(
        criterion,
        text(node.get("value")),
        number(node.get("numerator")),
        number(node.get("denominator")),
        number(node.get("count")),
        node.path("notApplicable").asBoolean(false),
        text(node.get("note")),
        text(node.get("evidence")));
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || node.isNull() || (node.isTextual() && node.textValue().isEmpty())) {
      return null;
    }
    return node.isTextual() ? node.textValue() : node.toString();
  }

  /** Text in the place of a number keeps its quotation marks and so is refused as no number. */
  private static @Nullable String number(@Nullable JsonNode node) {
    if (node == null || node.isNull() || (node.isTextual() && node.textValue().isEmpty())) {
      return null;
    }
    return node.toString();
  }

  public static String write(AnswerSheet sheet) {
    return tree(sheet).toString();
  }

  /** The object without fields that are not set. */
  public static ObjectNode tree(AnswerSheet sheet) {
    ObjectNode root = JSON.createObjectNode();
    sheet.answers().values().forEach(answer -> root.set(key(answer.criterion()), tree(answer)));
    return root;
  }

  private static ObjectNode tree(Answer answer) {
    ObjectNode node = JSON.createObjectNode();
    put(node, "value", answer.value());
    put(node, "numerator", answer.numerator());
    put(node, "denominator", answer.denominator());
    put(node, "count", answer.count());
    if (answer.notApplicable()) {
      node.put("notApplicable", true);
    }
    put(node, "note", answer.note());
    put(node, "evidence", answer.evidence());
    return node;
  }

  private static void put(ObjectNode node, String field, @Nullable Object value) {
    if (value != null) {
      node.putPOJO(field, value);
    }
  }

  public static String key(String criterionCode) {
    return criterionCode.replace('.', '_');
  }

  public static String code(String key) {
    return key.replace('_', '.');
  }
}
