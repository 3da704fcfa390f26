package vn.egov.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.criteria.CriteriaSet;
import vn.egov.criteria.CriteriaSets;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.Scorer;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.scoring.json.ScorecardTotals;
import vn.egov.shared.web.RequestText;
import vn.egov.unit.Tier;

/** Scores answers without storing them: the preview and the "what is missing" simulator. */
@RestController
@Tag(name = "Scoring", description = "For every signed-in user; nothing is stored.")
class ScorecardApi {

  static final int MAX_BYTES = 1_000_000;

  private static final String EXAMPLE =
      """
      {"X_SS_CS_01": {"value": "head"},
       "X_SS_HT_02": {"numerator": 18, "denominator": 20, "note": "2 máy hỏng"},
       "X_KQ_CD_01": {"count": 3},
       "X_KQ_GD_05": {"notApplicable": true}}""";

  private final CriteriaSets sets;

  ScorecardApi(CriteriaSets sets) {
    this.sets = sets;
  }

  @PostMapping(
      path = "/api/criteria-sets/{version}/{tier}/scorecard",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "What a sheet of answers comes to",
      description =
          "The body is an object keyed by criterion with _ for its dots. Criteria that are left out"
              + " score 0 and keep their maximum.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      examples = @ExampleObject(EXAMPLE))))
  @ApiResponse(responseCode = "200", description = "Points, shares and levels")
  @ApiResponse(
      responseCode = "400",
      description = "No answers object, or invalid answers: errors[] names each criterion",
      content = @Content)
  @ApiResponse(
      responseCode = "404",
      description = "No published set of this version, or none for this tier",
      content = @Content)
  @ApiResponse(responseCode = "413", description = "More than 1 MB", content = @Content)
  @ApiResponse(responseCode = "415", description = "Not JSON in UTF-8", content = @Content)
  ScorecardTotals score(
      @PathVariable String version, @PathVariable String tier, HttpServletRequest request)
      throws IOException {
    TierCriteria criteria = find(version, tier);
    String body = RequestText.of(request, MAX_BYTES);
    AnswerSheet sheet = AnswerSheet.of(criteria, AnswersJson.read(body));
    return ScorecardTotals.of(Scorer.score(criteria, sheet));
  }

  private TierCriteria find(String version, String tierName) {
    return Arrays.stream(Tier.values())
        .filter(tier -> tier.name().equalsIgnoreCase(tierName))
        .findFirst()
        .flatMap(
            tier -> sets.find(version).filter(CriteriaSet::isPublished).flatMap(s -> s.tier(tier)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
