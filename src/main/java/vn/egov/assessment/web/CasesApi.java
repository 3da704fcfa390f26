package vn.egov.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.CaseFilter;
import vn.egov.assessment.DueFilter;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;

@RestController
@RequestMapping(
    path = "/api/cycles/{code}/assessments",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
    name = "Case files",
    description =
        "For officers of the unit, the verifiers of its district, reviewers, the appeal board,"
            + " leaders, managers and auditors; each sees as much as is theirs.")
class CasesApi {

  private final CaseDesk desk;

  CasesApi(CaseDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Operation(
      summary = "The cases of a cycle that the caller may read",
      description = "In the order of the units' codes; at most 200 a page.")
  @ApiResponse(responseCode = "200", description = "A page of them")
  @ApiResponse(
      responseCode = "404",
      description = "There is no such cycle, or nothing in it for the caller",
      content = @Content)
  CaseListRepresentation list(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Tier tier,
      @RequestParam(required = false) @Nullable AssessmentStatus status,
      @RequestParam(required = false) @Nullable UnitCode parent,
      @RequestParam(required = false) @Nullable DueFilter due,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size,
      Authentication user) {
    return CaseListRepresentation.of(
        desk.list(code, new CaseFilter(tier, status, parent, due), page, size, user));
  }

  @GetMapping("/{unit}")
  @Operation(
      summary = "A case file",
      description =
          "A unit sees what was made of its answers from the announcement of its provisional result"
              + " on, a verifier the declared and the verified stage.")
  @ApiResponse(responseCode = "200", description = "What of it is for the caller; the rest is null")
  @ApiResponse(
      responseCode = "404",
      description = "There is no such case, or it is not the caller's",
      content = @Content)
  CaseRepresentation read(
      @PathVariable String code, @PathVariable String unit, Authentication user) {
    return CaseRepresentation.of(desk.read(code, unit, user));
  }
}
