package vn.egov.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.scoring.json.AnswersJson;

/**
 * What others wrote, from the variable {@code columns}, in disabled fields: whatever was typed
 * stays text there, and is not sent back.
 */
final class Shown {

  private final Criterion criterion;
  private final String key;

  Shown(Criterion criterion) {
    this.criterion = criterion;
    this.key = AnswersJson.key(criterion.code());
  }

  /** What a unit declared, with its proof and its explanation. */
  List<Component> declaration() {
    List<Component> fields = new ArrayList<>();
    fields.add(value("declared"));
    fields.add(noteIfAny("declaredEvidence"));
    fields.add(noteIfAny("declaredNote"));
    if (criterion.evidenceRequired()) {
      fields.add(warningIf("evidenceMissing"));
    }
    return fields;
  }

  /** A value in words; the names of bands may need several lines. */
  Component value(String name) {
    return field(criterion.rule() instanceof ScoringRule.Tiered ? "textarea" : "textfield", name);
  }

  /** Several lines, and no empty box where nothing was written. */
  Component noteIfAny(String name) {
    return field("textarea", name).hiddenIf(isEmpty(name));
  }

  private Component warningIf(String flag) {
    return Component.text(key + "_" + flag, FormTexts.text("shown." + flag))
        .hiddenIf("=columns." + key + "." + flag + " != true");
  }

  String isEmpty(String name) {
    return "=columns." + key + "." + name + " in (null, \"\")";
  }

  private Component field(String type, String name) {
    return Component.field(
            type, key + "_" + name, "columns." + key + "." + name, FormTexts.text("shown." + name))
        .disabled();
  }
}
