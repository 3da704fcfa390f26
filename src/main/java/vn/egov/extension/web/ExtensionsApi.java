package vn.egov.extension.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.assessment.ReopenSubmission;
import vn.egov.cycle.CycleCode;
import vn.egov.extension.DecideExtension;
import vn.egov.extension.PlanExtension;
import vn.egov.extension.ReadExtensions;

@RestController
@RequestMapping(path = "/api/cycles/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('cycle-managers')")
@Tag(name = "Deadlines", description = "For cycle managers; auditors read.")
class ExtensionsApi {

  private final PlanExtension planExtension;
  private final DecideExtension decideExtension;
  private final ReadExtensions readExtensions;
  private final ReopenSubmission reopenSubmission;

  ExtensionsApi(
      PlanExtension planExtension,
      DecideExtension decideExtension,
      ReadExtensions readExtensions,
      ReopenSubmission reopenSubmission) {
    this.planExtension = planExtension;
    this.decideExtension = decideExtension;
    this.readExtensions = readExtensions;
    this.reopenSubmission = reopenSubmission;
  }

  @GetMapping("/extensions")
  @PreAuthorize("hasAnyAuthority('cycle-managers', 'auditors')")
  @Operation(summary = "The extensions of a cycle, newest first, and how far each is")
  @ApiResponse(responseCode = "404", description = "There is no such cycle", content = @Content)
  List<ExtensionRepresentation> extensions(@PathVariable String code) {
    return readExtensions.of(known(code)).stream().map(ExtensionRepresentation::of).toList();
  }

  @GetMapping("/extensions/units/{unit}")
  @PreAuthorize("hasAnyAuthority('cycle-managers', 'auditors')")
  @Operation(summary = "Why a unit has the deadlines that it has, newest first")
  @ApiResponse(responseCode = "404", description = "There is no such cycle", content = @Content)
  List<UnitMoveRepresentation> unit(@PathVariable String code, @PathVariable String unit) {
    return readExtensions.ofUnit(known(code), unit).stream()
        .map(UnitMoveRepresentation::of)
        .toList();
  }

  @PostMapping(path = "/extensions", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Extend a deadline, or show what that would do",
      description =
          "scope is UNIT, DISTRICT, TIER or CYCLE, stage SUBMISSION, VERIFICATION, REVIEW or"
              + " APPEAL. The same requestKey, or without one the same request, is one extension."
              + " The cases are moved afterwards, in chunks.")
  @ApiResponse(responseCode = "200", description = "What it would do, where preview is true")
  @ApiResponse(responseCode = "201", description = "It is decided", content = @Content)
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names each field and what would be right",
      content = @Content)
  ResponseEntity<Object> extend(
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestBody ExtensionBody body,
      Principal manager) {
    CycleCode cycle = Codes.cycle(code);
    if (preview) {
      return ResponseEntity.ok(PlanRepresentation.of(planExtension.plan(cycle, body.request())));
    }
    long id = decideExtension.decide(cycle, body.request(), manager.getName());
    ExtensionRepresentation decided =
        readExtensions.of(cycle).stream()
            .filter(progress -> progress.extension().id() == id)
            .map(ExtensionRepresentation::of)
            .findFirst()
            .orElseThrow();
    return ResponseEntity.status(HttpStatus.CREATED).body(decided);
  }

  @PostMapping(path = "/assessments/{unit}/reopening", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Let a unit submit that let its deadline pass",
      description = "An exception, with its reason; while the reviews of the cycle are under way.")
  @ApiResponse(responseCode = "204", description = "It may submit until the end of that day")
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names each field and what would be right",
      content = @Content)
  void reopen(
      @PathVariable String code, @PathVariable String unit, @RequestBody ReopeningBody body) {
    reopenSubmission.reopen(
        Codes.assessment(code, unit), body.newDeadline(), body.reason(), body.decisionNumber());
  }

  private CycleCode known(String code) {
    CycleCode cycle = Codes.cycle(code);
    if (readExtensions.cycle(cycle).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return cycle;
  }
}
