package vn.egov.workflow;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.ReopenReview;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * StartEvent_ReviewReopened: the message must name, by its business key, a case that may be
 * reopened.
 */
@Component
class ReopenReviewListener implements ExecutionListener {

  private static final Pattern KEY =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]{0,19})/([A-Za-z0-9]{1,12})");

  private final ReopenReview review;
  private final CaseStarts starts;

  ReopenReviewListener(ReopenReview review, CaseStarts starts) {
    this.review = review;
    this.starts = starts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String businessKey = execution.getProcessBusinessKey();
    var matcher = KEY.matcher(businessKey == null ? "" : businessKey);
    if (!matcher.matches()) {
      throw new BusinessRuleViolation(Problem.of("reopening.business-key"));
    }
    AssessmentKey key = AssessmentKey.of(matcher.group(1), matcher.group(2));
    List.copyOf(execution.getVariableNames()).forEach(execution::removeVariable);
    review.reopen(key);
    starts.endOthers(execution, key);
    execution.setVariable(Variables.CYCLE_CODE, key.cycle().value());
    execution.setVariable(Variables.UNIT_CODE, key.unit().value());
  }
}
