package vn.egov.workflow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.json.AnswersJson;

/**
 * What others said, criterion by criterion, to be shown beside the controls of a form: an object
 * keyed as {@code answers} is, of texts such as {@code declared} and {@code declaredNote}.
 */
final class Columns {

  private final List<Criterion> criteria;
  private final AnswerWords words;
  private final ObjectNode columns = JsonNodeFactory.instance.objectNode();

  Columns(TierCriteria tier, AnswerWords words) {
    this.criteria = tier.criteria().toList();
    this.words = words;
  }

  /** What the unit declares, with its explanation, its evidence and whether that is missing. */
  Columns declared(AnswerSheet sheet) {
    for (Criterion criterion : criteria) {
      Answer answer = sheet.answers().get(criterion.code());
      put(criterion, "declared", words.of(criterion, answer));
      if (answer != null) {
        put(criterion, "declaredNote", answer.note());
        put(criterion, "declaredEvidence", answer.evidence());
        boolean silent = answer.note() == null && answer.evidence() == null;
        if (criterion.evidenceRequired() && silent && !answer.isMissing()) {
          cell(criterion).put("evidenceMissing", true);
        }
      }
    }
    return this;
  }

  /** What another stage made of it, under its name, for all criteria. */
  Columns of(String stage, AnswerSheet sheet) {
    for (Criterion criterion : criteria) {
      Answer answer = sheet.answers().get(criterion.code());
      put(criterion, stage, words.of(criterion, answer));
      put(criterion, stage + "Note", answer == null ? null : answer.note());
    }
    return this;
  }

  /** The appealed criteria only: the form hides the others. */
  Columns claimed(AnswerSheet claims) {
    for (Criterion criterion : criteria) {
      Answer claim = claims.answers().get(criterion.code());
      if (claim != null) {
        put(criterion, "claimed", words.of(criterion, claim));
        put(criterion, "claimedNote", claim.note());
      }
    }
    return this;
  }

  /** What was noted at the criteria when the file was returned. */
  Columns remarks(AnswerSheet noted) {
    for (Criterion criterion : criteria) {
      Answer answer = noted.answers().get(criterion.code());
      put(criterion, "remark", answer == null ? null : answer.note());
    }
    return this;
  }

  Columns flag(String name, boolean value) {
    columns.put(name, value);
    return this;
  }

  Columns text(String name, @Nullable String value) {
    if (value != null) {
      columns.put(name, value);
    }
    return this;
  }

  String json() {
    return columns.toString();
  }

  private void put(Criterion criterion, String name, @Nullable String text) {
    if (text != null) {
      cell(criterion).put(name, text);
    }
  }

  private ObjectNode cell(Criterion criterion) {
    return columns.withObjectProperty(AnswersJson.key(criterion.code()));
  }
}
