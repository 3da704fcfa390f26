package vn.egov.workflow.forms;

import java.util.List;
import vn.egov.criteria.Criterion;

/** The department awards, with what the unit declared and the district verified beside it. */
final class ReviewLayout implements FormLayout {

  private static final int NARROW = 5;
  private static final int WIDE = 6;

  @Override
  public List<Component> before() {
    return List.of(
        late(),
        Component.text("unverified", FormTexts.text("shown.unverified"))
            .hiddenIf("=columns.unverified != true"),
        ScoreTable.over("scorecard", FormTexts.text("scorecard.title"), "=scorecard"));
  }

  /** A warning over the file of a unit that submitted after its deadline. */
  static Component late() {
    return Component.text("late", FormTexts.text("shown.late")).hiddenIf("=columns.late != true");
  }

  @Override
  public List<Component> fields(Criterion criterion) {
    Shown shown = new Shown(criterion);
    return new Columns(criterion)
        .shown(NARROW, shown.declaration())
        .shown(NARROW, List.of(shown.value("verified"), shown.noteIfAny("verifiedNote")))
        .controls(
            WIDE,
            FormTexts.text("column.award"),
            new AnswerControls(criterion).narrow(FormTexts.text("answer.adjustment")))
        .components();
  }

  @Override
  public List<Component> after() {
    return Decision.of("reviewOutcome", "APPROVED");
  }
}
