package vn.egov.workflow;

/**
 * The process of a cycle as others see it: its ids, which never change once published. It launches
 * the cases in chunks, waits until they are reviewed, announces, waits until they are settled, has
 * the result compiled, approved or revised, and publishes.
 */
final class AssessmentCycleProcess {

  static final String KEY = "assessment-cycle";

  static final String TASK_APPROVE_RESULTS = "Task_ApproveResults";
  static final String TASK_REVISE_RESULTS = "Task_ReviseResults";

  static final String MESSAGE_ASSESSMENTS_REVIEWED = "Message_AssessmentsReviewed";
  static final String MESSAGE_APPEALS_SETTLED = "Message_AppealsSettled";

  private AssessmentCycleProcess() {}
}
