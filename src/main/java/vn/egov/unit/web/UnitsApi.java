package vn.egov.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.web.RequestText;
import vn.egov.unit.ImportUnits;

@RestController
@PreAuthorize("hasAuthority('camunda-admin')")
@Tag(name = "Administration", description = "For administrators only.")
class UnitsApi {

  private static final int MAX_BYTES = 5_000_000;

  private static final String EXAMPLE =
      """
      code,name_vi,name_en,tier,parent_code,verifier_code,email
      061,UBND huyện Ba Bể,People’s Committee of Ba Bể District,DISTRICT,,,
      01852,UBND xã Nông Thượng,People’s Committee of Nông Thượng Commune,COMMUNE,058,058,
      """;

  private final ImportUnits importUnits;

  UnitsApi(ImportUnits importUnits) {
    this.importUnits = importUnits;
  }

  @PostMapping(
      path = "/api/units",
      consumes = "text/csv",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Take a register of units over",
      description =
          "Units described as before stay as they are; changed ones end and begin anew on validFrom;"
              + " units that the table does not name are left alone or, with complete=true, end on"
              + " that day. Refused as a whole, with every fault, if any row is wrong.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(mediaType = "text/csv", examples = @ExampleObject(EXAMPLE))))
  @ApiResponse(responseCode = "200", description = "How many rows were read and how many stored")
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names line, column, value and what would be right",
      content = @Content)
  ImportUnits.Imported importUnits(
      @RequestParam String validFrom,
      @RequestParam(defaultValue = "false") boolean complete,
      HttpServletRequest request)
      throws IOException {
    LocalDate day = day(validFrom);
    String csv = RequestText.of(request, MAX_BYTES);
    return complete ? importUnits.importRegister(csv, day) : importUnits.importUnits(csv, day);
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1945 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Falls through to the same refusal.
    }
    throw new BusinessRuleViolation(
        Problem.at("validFrom", "api.not-a-day", RequestText.shortened(text)));
  }
}
