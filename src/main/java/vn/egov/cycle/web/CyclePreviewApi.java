package vn.egov.cycle.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.cycle.CycleDates;
import vn.egov.cycle.PreviewCycle;

@RestController
@PreAuthorize("hasAuthority('cycle-managers')")
@Tag(name = "Cycles", description = "For cycle managers.")
class CyclePreviewApi {

  private static final String EXAMPLE =
      """
      {"tiers": ["DEPARTMENT", "DISTRICT", "COMMUNE"], "verifiedByDistrict": true,
       "submissionDays": 15, "graceDays": 2, "verificationDays": 10,
       "reviewDeadline": "2027-04-09", "appealDays": 5, "reminderDays": "7,3,1"}""";

  private final PreviewCycle cycle;

  CyclePreviewApi(PreviewCycle cycle) {
    this.cycle = cycle;
  }

  @PostMapping(
      path = "/api/cycles/preview",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "The days that a launch would fix today",
      description =
          "The body has the fields of the launch form. Each stage has a deadline (yyyy-MM-dd) or a"
              + " number of working days from its start, never both. Only what the days depend on"
              + " is judged; nothing is stored.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      examples = @ExampleObject(EXAMPLE))))
  @ApiResponse(
      responseCode = "200",
      description =
          "Per stage its start, which does not count, its deadline and how many working days there"
              + " are; onDayOff tells of a deadline on which no office works")
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names each field and what would be right",
      content = @Content)
  CycleDates preview(@RequestBody JsonNode fields) {
    return cycle.preview(LaunchFields.read(fields));
  }
}
