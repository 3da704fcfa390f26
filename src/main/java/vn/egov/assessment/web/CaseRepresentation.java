package vn.egov.assessment.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.CaseReading;
import vn.egov.assessment.Response;
import vn.egov.assessment.Stage;
import vn.egov.assessment.Verification;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.scoring.json.ScorecardTotals;
import vn.egov.unit.Tier;

/** A case file as programs read it; what is not for the reader is null. */
record CaseRepresentation(
    String cycleCode,
    String unitCode,
    String unitName,
    Tier tier,
    AssessmentStatus status,
    Verification verification,
    int submissions,
    Instant submissionDue,
    Instant acceptedUntil,
    @Nullable Instant submittedAt,
    boolean late,
    @Nullable Instant responseDue,
    @Nullable Response response,
    @Nullable NextDateRepresentation next,
    @Nullable Instant reopenedAt,
    @Nullable String reopeningReason,
    @Nullable Sheet declared,
    @Nullable Sheet verified,
    @Nullable Sheet awarded,
    @Nullable Sheet claimed,
    @Nullable Sheet decided,
    List<Return> returns,
    @Nullable ScorecardTotals scorecard) {

  static CaseRepresentation of(CaseReading reading) {
    return new CaseRepresentation(
        reading.key().cycle().value(),
        reading.key().unit().value(),
        reading.unitName().vi(),
        reading.tier(),
        reading.status(),
        reading.verification(),
        reading.submissions(),
        reading.submissionDue(),
        reading.acceptedUntil(),
        reading.submittedAt(),
        reading.late(),
        reading.responseDue(),
        reading.response(),
        NextDateRepresentation.of(reading.next()),
        reading.reopenedAt(),
        reading.reopeningReason(),
        sheet(reading, Stage.DECLARED),
        sheet(reading, Stage.VERIFIED),
        sheet(reading, Stage.AWARDED),
        sheet(reading, Stage.CLAIMED),
        sheet(reading, Stage.DECIDED),
        reading.returns().stream().map(Return::of).toList(),
        reading.scorecard() == null ? null : ScorecardTotals.of(reading.scorecard()));
  }

  private static @Nullable Sheet sheet(CaseReading reading, Stage stage) {
    return reading.sheet(stage).map(Sheet::of).orElse(null);
  }

  /**
   * @param account who made it; null where that is not shown
   * @param answers keyed by criterion with {@code _} for its dots
   */
  record Sheet(
      Instant at,
      @Nullable String account,
      @Nullable String remarks,
      @Schema(type = "object") JsonNode answers) {

    private static Sheet of(CaseReading.Sheet sheet) {
      return new Sheet(
          sheet.at(), sheet.account(), sheet.remarks(), AnswersJson.tree(sheet.answers()));
    }
  }

  /**
   * @param notes by criterion, keyed as answers are
   */
  record Return(
      Instant at, @Nullable String account, @Nullable String remarks, Map<String, String> notes) {

    private static Return of(CaseReading.Return returned) {
      Map<String, String> notes = new TreeMap<>();
      returned.notes().forEach((code, note) -> notes.put(AnswersJson.key(code), note));
      return new Return(returned.at(), returned.account(), returned.remarks(), notes);
    }
  }
}
