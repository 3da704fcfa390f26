package vn.egov.workflow.forms;

import java.util.List;
import vn.egov.criteria.Criterion;

/** What one kind of form shows around and inside the criteria. */
interface FormLayout {

  List<Component> before();

  /** The content of the criterion's frame, under what the methodology says about it. */
  List<Component> fields(Criterion criterion);

  List<Component> after();

  static FormLayout of(FormKind kind) {
    return switch (kind) {
      case SELF_ASSESSMENT -> new SelfAssessmentLayout();
      case VERIFICATION -> new VerificationLayout();
      case REVIEW -> new ReviewLayout();
      case APPEAL_DECISION -> new AppealDecisionLayout();
    };
  }
}
