package vn.egov.workflow.forms;

import java.util.List;
import vn.egov.criteria.Criterion;

/**
 * The board decides on what is appealed against. The frames of all other criteria are hidden, so
 * that {@code answers} holds the appealed ones only, and no sums are shown: the form does not see
 * the rest of the answers.
 */
final class AppealDecisionLayout implements FormLayout {

  private static final int NARROW = 5;
  private static final int WIDE = 6;

  @Override
  public List<Component> before() {
    return List.of(
        ScoreTable.over("scorecard", FormTexts.text("scorecard.title"), "=scorecard"),
        Component.field("textarea", "grounds", "columns.grounds", FormTexts.text("shown.grounds"))
            .disabled()
            .hiddenIf("=columns.grounds in (null, \"\")"));
  }

  @Override
  public List<Component> fields(Criterion criterion) {
    Shown shown = new Shown(criterion);
    List<Component> soFar =
        List.of(shown.value("declared"), shown.value("awarded"), shown.noteIfAny("awardedNote"));
    return new Columns(criterion)
        .shown(NARROW, soFar)
        .shown(NARROW, List.of(shown.value("claimed"), shown.noteIfAny("claimedNote")))
        .controls(
            WIDE,
            FormTexts.text("column.decision"),
            new AnswerControls(criterion).narrow(FormTexts.text("answer.decision")))
        .components();
  }

  @Override
  public List<Component> after() {
    return List.of(Decision.remarks(FormTexts.text("remarks.decision")).required());
  }
}
