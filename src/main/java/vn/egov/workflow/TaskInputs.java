package vn.egov.workflow;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.CaseCriteria;
import vn.egov.assessment.CaseFile;
import vn.egov.assessment.Stage;
import vn.egov.assessment.Verification;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.json.AnswersJson;

/** What the forms of a case's tasks are filled with; every value lives and dies with its task. */
@Component("taskInputs")
@Transactional
public class TaskInputs {

  /** The engine's text columns hold 4,000 characters of at most three bytes. */
  private static final String BEYOND_THREE_BYTES = "[^\\u0000-\\uFFFF]";

  private final CaseFile file;
  private final CaseCriteria criteria;
  private final AnswerWords words;
  private final CycleInputs cycles;

  TaskInputs(CaseFile file, CaseCriteria criteria, AnswerWords words, CycleInputs cycles) {
    this.file = file;
    this.criteria = criteria;
    this.words = words;
    this.cycles = cycles;
  }

  /** What the unit declared the last time, to go on from. */
  public JsonValue declaredAnswers(String cycleCode, String unitCode) {
    return json(file.sheet(key(cycleCode, unitCode), Stage.DECLARED));
  }

  /** The remarks at the criteria of a returned file; empty on the first round. */
  public JsonValue returnedColumns(String cycleCode, String unitCode) {
    AssessmentKey key = key(cycleCode, unitCode);
    Columns columns = columns(key);
    if (file.assessment(key).returnRemarks().isPresent()) {
      columns.remarks(file.sheet(key, Stage.NOTED));
    }
    return json(columns);
  }

  public String returnRemarks(String cycleCode, String unitCode) {
    return file.assessment(key(cycleCode, unitCode))
        .returnRemarks()
        .map(TaskInputs::forEngine)
        .orElse("");
  }

  public JsonValue answersToVerify(String cycleCode, String unitCode) {
    return json(file.sheet(key(cycleCode, unitCode), Stage.DECLARED).bare());
  }

  public JsonValue verificationColumns(String cycleCode, String unitCode) {
    AssessmentKey key = key(cycleCode, unitCode);
    Columns columns = columns(key).declared(file.sheet(key, Stage.DECLARED));
    return json(columns.flag("late", file.assessment(key).late()));
  }

  public JsonValue answersToReview(String cycleCode, String unitCode) {
    return json(file.counting(key(cycleCode, unitCode)).bare());
  }

  public JsonValue reviewColumns(String cycleCode, String unitCode) {
    AssessmentKey key = key(cycleCode, unitCode);
    Assessment assessment = file.assessment(key);
    Verification verification = assessment.verification();
    Columns columns = columns(key).declared(file.sheet(key, Stage.DECLARED));
    if (verification == Verification.VERIFIED) {
      columns.of("verified", file.sheet(key, Stage.VERIFIED));
    }
    return json(
        columns
            .flag("late", assessment.late())
            .flag("unverified", verification == Verification.SKIPPED));
  }

  /** Rows of a table. */
  public JsonValue scorecard(String cycleCode, String unitCode) {
    AssessmentKey key = key(cycleCode, unitCode);
    String rows =
        file.scorecard(key)
            .map(card -> ScorecardRows.of(criteria.of(key), card, words))
            .orElse("[]");
    return jsonValue(rows).create();
  }

  /** The criteria among which the unit chooses what it appeals against. */
  public JsonValue appealableCriteria(String cycleCode, String unitCode) {
    AssessmentKey key = key(cycleCode, unitCode);
    String options = AppealOptions.of(criteria.of(key), file.scorecard(key).orElseThrow(), words);
    return jsonValue(options).create();
  }

  /** The awarded values of the appealed criteria. */
  public JsonValue answersToDecide(String cycleCode, String unitCode) {
    AssessmentKey key = key(cycleCode, unitCode);
    AnswerSheet claimed = file.sheet(key, Stage.CLAIMED);
    return json(file.counting(key).bare().only(claimed.answers().keySet()));
  }

  public JsonValue appealColumns(String cycleCode, String unitCode) {
    AssessmentKey key = key(cycleCode, unitCode);
    Columns columns =
        columns(key)
            .declared(file.sheet(key, Stage.DECLARED))
            .of("awarded", file.counting(key))
            .claimed(file.sheet(key, Stage.CLAIMED))
            .text("grounds", file.assessment(key).appealGrounds().orElse(null));
    return json(columns);
  }

  /** Rows of a table. */
  public JsonValue compiledSummary(String cycleCode) {
    return jsonValue(cycles.summary(cycleCode)).create();
  }

  /** Why the leader returned the result. */
  public String approvalRemarks(String cycleCode) {
    return forEngine(cycles.approvalRemarks(cycleCode));
  }

  /** The units whose review can be reopened, as options of a list. */
  public JsonValue reviewedUnits(String cycleCode) {
    return jsonValue(cycles.settledUnits(cycleCode)).create();
  }

  /** An empty object: Tasklist sends a variable back as the type that it found. */
  public JsonValue nothing() {
    return jsonValue("{}").create();
  }

  /** An empty list, for the same reason. */
  public JsonValue nobody() {
    return jsonValue("[]").create();
  }

  private Columns columns(AssessmentKey key) {
    return new Columns(criteria.of(key), words);
  }

  private static AssessmentKey key(String cycleCode, String unitCode) {
    return AssessmentKey.of(cycleCode, unitCode);
  }

  private static JsonValue json(AnswerSheet sheet) {
    return jsonValue(AnswersJson.write(sheet)).create();
  }

  private static JsonValue json(Columns columns) {
    return jsonValue(columns.json()).create();
  }

  private static String forEngine(String text) {
    return text.replaceAll(BEYOND_THREE_BYTES, "\uFFFD");
  }
}
