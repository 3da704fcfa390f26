package vn.egov.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.CaseCriteria;
import vn.egov.cycle.Participants;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.workflow.OpenTask;
import vn.egov.workflow.TaskDesk;

/** What the people of the sample do with their tasks: declare, confirm, approve, accept, sign. */
@Component
class SamplePeople {

  private final TaskDesk desk;
  private final CaseCriteria criteria;
  private final Participants participants;

  SamplePeople(TaskDesk desk, CaseCriteria criteria, Participants participants) {
    this.desk = desk;
    this.criteria = criteria;
    this.participants = participants;
  }

  void act(SampleCycle cycle, SampleAnswers answers, OpenTask task) {
    String unit = task.businessKey().substring(task.businessKey().indexOf('/') + 1);
    switch (task.taskKey()) {
      case "Task_SubmitSelfAssessment" ->
          desk.submit(officer(unit), task, Map.of(), declaration(cycle, answers, unit));
      case "Task_VerifySubmission" ->
          submit(verifier(cycle, unit), task, "verificationOutcome", "VERIFIED");
      case "Task_ReviewAssessment" -> submit("reviewer1", task, "reviewOutcome", "APPROVED");
      case "Task_RespondToResult" -> submit(officer(unit), task, "responseOutcome", "ACCEPTED");
      case "Task_ApproveResults" -> approve(cycle, task);
      default -> throw new IllegalStateException("nobody of the sample does " + task.taskKey());
    }
  }

  private Map<String, String> declaration(SampleCycle cycle, SampleAnswers answers, String unit) {
    AnswerSheet sheet =
        AnswerSheet.of(criteria.of(AssessmentKey.of(cycle.code(), unit)), answers.of(unit));
    return Map.of("answers", AnswersJson.write(sheet));
  }

  private void submit(String account, OpenTask task, String field, String outcome) {
    desk.submit(account, task, Map.of(field, outcome), Map.of());
  }

  private void approve(SampleCycle cycle, OpenTask task) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("approvalOutcome", "APPROVED");
    fields.put("decisionNumber", cycle.decisionNumber());
    fields.put("decisionDate", cycle.decisionDate().toString());
    desk.submit("leader", task, fields, Map.of());
  }

  private static String officer(String unit) {
    return "officer-" + unit.toLowerCase(Locale.ROOT);
  }

  private String verifier(SampleCycle cycle, String unit) {
    String district =
        participants.find(cycle.code(), unit).flatMap(p -> p.verifier()).orElseThrow().value();
    return "verifier-" + district.toLowerCase(Locale.ROOT);
  }

  List<OpenTask> openTasks(SampleCycle cycle, int limit) {
    return desk.openTasks(cycle.code(), limit);
  }
}
