package vn.egov.workflow.forms;

import java.util.List;
import vn.egov.criteria.Criterion;

/**
 * The district checks: what the unit declared on the left, what the district finds on the right.
 */
final class VerificationLayout implements FormLayout {

  @Override
  public List<Component> before() {
    return List.of(ReviewLayout.late());
  }

  @Override
  public List<Component> fields(Criterion criterion) {
    int half = Component.WIDTH / 2;
    return new Columns(criterion)
        .shown(half, new Shown(criterion).declaration())
        .controls(
            half,
            FormTexts.text("column.verdict"),
            new AnswerControls(criterion).narrow(FormTexts.text("answer.adjustment")))
        .components();
  }

  @Override
  public List<Component> after() {
    return Decision.of("verificationOutcome", "VERIFIED");
  }
}
