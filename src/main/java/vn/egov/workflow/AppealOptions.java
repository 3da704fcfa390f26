package vn.egov.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import vn.egov.criteria.Band;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.CriterionScore;
import vn.egov.scoring.Scorecard;
import vn.egov.scoring.json.AnswersJson;

/**
 * The criteria as options of a list, each with what the form needs to ask for a value: {@code
 * value, label, type, options, notApplicableAllowed}.
 */
final class AppealOptions {

  private AppealOptions() {}

  static String of(TierCriteria criteria, Scorecard scorecard, AnswerWords words) {
    Map<String, CriterionScore> scores = new HashMap<>();
    scorecard.criteria().forEach(score -> scores.put(score.code(), score));
    ArrayNode options = JsonNodeFactory.instance.arrayNode();
    criteria
        .criteria()
        .forEach(
            criterion -> {
              CriterionScore score = scores.get(criterion.code());
              String points =
                  score == null
                      ? ""
                      : AnswerWords.points(score.points()) + "/" + AnswerWords.points(score.max());
              ObjectNode option =
                  options
                      .addObject()
                      .put("value", AnswersJson.key(criterion.code()))
                      .put("label", label(criterion, points))
                      .put("type", type(criterion.rule()))
                      .put("notApplicableAllowed", criterion.notApplicableAllowed());
              addValues(option.putArray("options"), criterion.rule(), words);
            });
    return options.toString();
  }

  private static String label(Criterion criterion, String points) {
    return criterion.code() + " (" + points + ") " + criterion.name().vi();
  }

  private static String type(ScoringRule rule) {
    if (rule instanceof ScoringRule.YesNo) {
      return "YES_NO";
    }
    if (rule instanceof ScoringRule.Tiered) {
      return "TIERED";
    }
    return rule instanceof ScoringRule.Ratio ? "RATIO" : "COUNT";
  }

  private static void addValues(ArrayNode values, ScoringRule rule, AnswerWords words) {
    if (rule instanceof ScoringRule.YesNo) {
      values.addObject().put("value", "yes").put("label", words.word("yes"));
      values.addObject().put("value", "no").put("label", words.word("no"));
    } else if (rule instanceof ScoringRule.Tiered tiered) {
      for (Band band : tiered.bands()) {
        String label = band.label().vi() + " (" + AnswerWords.points(band.points()) + ")";
        values.addObject().put("value", band.code()).put("label", label);
      }
    }
  }
}
