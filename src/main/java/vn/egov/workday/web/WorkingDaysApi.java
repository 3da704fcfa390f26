package vn.egov.workday.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.web.RequestText;
import vn.egov.workday.ImportWorkYear;
import vn.egov.workday.WorkYears;

@RestController
@PreAuthorize("hasAuthority('camunda-admin')")
@Tag(name = "Administration", description = "For administrators only.")
class WorkingDaysApi {

  private static final int MAX_BYTES = 200_000;

  private static final String EXAMPLE =
      """
      date,kind,name
      2026-09-02,HOLIDAY,Quốc khánh
      2026-08-31,HOLIDAY,Nghỉ hoán đổi
      2026-08-22,WORKDAY,Làm bù cho ngày 31/08/2026
      """;

  private final WorkYears years;
  private final ImportWorkYear importYear;

  WorkingDaysApi(WorkYears years, ImportWorkYear importYear) {
    this.years = years;
    this.importYear = importYear;
  }

  @GetMapping(path = "/api/working-days/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The holidays and swapped days of a year")
  @ApiResponse(responseCode = "404", description = "Nobody has imported it", content = @Content)
  YearRepresentation year(@PathVariable int year) {
    return years
        .findById(year)
        .map(YearRepresentation::of)
        .orElseThrow(() -> new BusinessRuleViolation(Problem.of("workday.year.unknown", year)));
  }

  @PutMapping(
      path = "/api/working-days/{year}",
      consumes = "text/csv",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Replace the calendar of a year",
      description =
          "Every holiday, day in lieu and swapped day of the year; source names the legal documents."
              + " Refused as a whole, with every fault, if any row is wrong or a holiday is missing"
              + " that every year has. The example is shortened.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(mediaType = "text/csv", examples = @ExampleObject(EXAMPLE))))
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names line, column, value and what would be right",
      content = @Content)
  YearRepresentation replace(
      @PathVariable int year,
      @RequestParam(required = false) @Nullable String source,
      HttpServletRequest request,
      Principal administrator)
      throws IOException {
    String csv = RequestText.of(request, MAX_BYTES);
    return YearRepresentation.of(importYear.importYear(year, source, csv, administrator.getName()));
  }
}
