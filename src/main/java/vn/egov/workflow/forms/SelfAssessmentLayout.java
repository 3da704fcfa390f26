package vn.egov.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.Criterion;
import vn.egov.scoring.json.AnswersJson;

/** The unit declares; a returned file shows why it came back, as a whole and per criterion. */
final class SelfAssessmentLayout implements FormLayout {

  @Override
  public List<Component> before() {
    return List.of(
        Component.field("textarea", "remarks", "remarks", FormTexts.text("shown.return-remarks"))
            .disabled()
            .hiddenIf("=remarks in (null, \"\")"));
  }

  @Override
  public List<Component> fields(Criterion criterion) {
    AnswerControls controls = new AnswerControls(criterion);
    String row = AnswersJson.key(criterion.code()) + "_proof";
    int half = Component.WIDTH / 2;
    List<Component> fields = new ArrayList<>();
    fields.add(new Shown(criterion).noteIfAny("remark"));
    fields.addAll(controls.wide());
    fields.add(controls.evidence().at(row, half));
    fields.add(controls.note(FormTexts.text("answer.note")).at(row, half));
    return fields;
  }

  @Override
  public List<Component> after() {
    return List.of();
  }
}
