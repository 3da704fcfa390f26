package vn.egov.workflow;

/**
 * The process of a case as others see it: its ids, which never change once published. The unit
 * declares, its district verifies, the Department reviews, the unit answers its provisional result,
 * the appeal board decides.
 */
final class UnitAssessmentProcess {

  static final String KEY = "unit-assessment";

  static final String TASK_SUBMIT = "Task_SubmitSelfAssessment";
  static final String TASK_VERIFY = "Task_VerifySubmission";
  static final String TASK_REVIEW = "Task_ReviewAssessment";
  static final String TASK_RESPOND = "Task_RespondToResult";
  static final String TASK_DECIDE = "Task_DecideAppeal";

  static final String MESSAGE_SUBMISSION_REOPENED = "Message_SubmissionReopened";
  static final String MESSAGE_RESULTS_ANNOUNCED = "Message_ProvisionalResultsAnnounced";
  static final String MESSAGE_REVIEW_REOPENED = "Message_ReviewReopened";

  private UnitAssessmentProcess() {}
}
