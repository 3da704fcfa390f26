package vn.egov.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What dashboards, scripts and people outside rely on. It is written down here once more,
 * literally, because it never changes: to change a diagram is to be told here.
 */
final class PublishedContract {

  static final Set<String> CYCLE_NODES =
      Set.of(
          "StartEvent_CycleLaunched",
          "Task_OpenAssessments",
          "Event_AssessmentsReviewed",
          "Task_AnnounceProvisionalResults",
          "Event_AppealsSettled",
          "Task_CompileResults",
          "Task_ApproveResults",
          "Gateway_ResultsApproved",
          "Task_ReviseResults",
          "Task_PublishResults",
          "EndEvent_ResultsPublished");

  static final Set<String> UNIT_NODES =
      Set.of(
          "StartEvent_AssessmentOpened",
          "StartEvent_ReviewReopened",
          "StartEvent_SubmissionReopened",
          "Task_SubmitSelfAssessment",
          "Timer_SubmissionReminder",
          "Timer_SubmissionDeadline",
          "Task_RecordNotSubmitted",
          "EndEvent_NotSubmitted",
          "Gateway_VerificationRequired",
          "Task_VerifySubmission",
          "Timer_VerificationDeadline",
          "Gateway_SubmissionVerified",
          "Task_ScoreAssessment",
          "Task_ReviewAssessment",
          "Gateway_AssessmentApproved",
          "Task_ScoreReviewedAssessment",
          "Gateway_ResultsAnnounced",
          "Event_ProvisionalResultsAnnounced",
          "Task_RespondToResult",
          "Timer_AppealDeadline",
          "Gateway_AppealLodged",
          "Task_DecideAppeal",
          "Task_ScoreAppealedAssessment",
          "EndEvent_AssessmentSettled");

  static final Set<String> DELIVERY_NODES =
      Set.of("StartEvent_NoticeRecorded", "Task_DeliverNotice", "EndEvent_NoticeDelivered");

  static final Set<String> EXTENSION_NODES =
      Set.of(
          "StartEvent_ExtensionDecided",
          "Task_MoveDeadlines",
          "Gateway_DeadlinesMoved",
          "Event_NextLookDue",
          "EndEvent_DeadlinesMoved");

  static final Set<String> CYCLE_MESSAGES =
      Set.of("Message_AssessmentsReviewed", "Message_AppealsSettled");

  static final Set<String> UNIT_MESSAGES =
      Set.of(
          "Message_ReviewReopened",
          "Message_SubmissionReopened",
          "Message_ProvisionalResultsAnnounced");

  static final Map<String, String> GROUPS =
      Map.of(
          "Task_SubmitSelfAssessment", "unit-${unitCode}",
          "Task_VerifySubmission", "${routing.verifierGroup(cycleCode, unitCode)}",
          "Task_ReviewAssessment", "reviewers",
          "Task_RespondToResult", "unit-${unitCode}",
          "Task_DecideAppeal", "appeal-board",
          "Task_ApproveResults", "leaders",
          "Task_ReviseResults", "cycle-managers");

  static final Map<String, String> FORMS =
      Map.of(
          "Task_RespondToResult", "respond-to-result",
          "Task_ApproveResults", "approve-results",
          "Task_ReviseResults", "revise-results");

  static final Set<String> PROCESS_VARIABLES =
      Set.of(
          "cycleCode",
          "unitCode",
          "extensionId",
          "verificationOutcome",
          "reviewOutcome",
          "responseOutcome",
          "approvalOutcome");

  private PublishedContract() {}

  /** What of the nodes and messages is not there. */
  static Set<String> missing(Diagram diagram, Set<String> nodes, Set<String> messages) {
    Set<String> missing = new TreeSet<>(nodes);
    missing.addAll(messages);
    diagram.all(FlowNode.class).forEach(node -> missing.remove(node.getId()));
    diagram.all(Message.class).forEach(message -> missing.remove(message.getName()));
    return missing;
  }

  /** Tasks that go to other groups, or have other forms, than everybody was told. */
  static List<String> otherwise(Diagram diagram) {
    return diagram.all(UserTask.class).stream()
        .filter(
            task ->
                !task.getCamundaCandidateGroups().equals(GROUPS.get(task.getId()))
                    || !task.getCamundaFormRef()
                        .equals(FORMS.getOrDefault(task.getId(), task.getCamundaFormRef())))
        .map(UserTask::getId)
        .toList();
  }
}
