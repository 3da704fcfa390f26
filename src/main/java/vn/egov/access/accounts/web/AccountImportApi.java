package vn.egov.access.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.access.accounts.ImportAccounts;
import vn.egov.access.accounts.ImportOptions;
import vn.egov.access.accounts.ImportReport;
import vn.egov.shared.web.RequestText;

@RestController
@PreAuthorize("hasAuthority('camunda-admin')")
@Tag(name = "Administration", description = "For administrators only.")
class AccountImportApi {

  static final int MAX_BYTES = 1_000_000;

  private static final String EXAMPLE =
      """
      account,name,role,unit,email
      nguyen-van-an,Nguyễn Văn An,officer,01852,an@example.vn
      tran-thi-binh,Trần Thị Bình,verifier,058,
      """;

  private final ImportAccounts importAccounts;

  AccountImportApi(ImportAccounts importAccounts) {
    this.importAccounts = importAccounts;
  }

  @PostMapping(
      path = "/api/accounts/import",
      consumes = "text/csv",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Take accounts over from a table",
      description =
          "A dry run says what would be done. Accounts that are as the table says stay as they are;"
              + " others are faults unless update=true. The reply to the real import is the only"
              + " place where the initial passwords can be read. Refused as a whole, with every"
              + " fault, if any row is wrong.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(mediaType = "text/csv", examples = @ExampleObject(EXAMPLE))))
  @ApiResponse(responseCode = "200", description = "What was done, or would be, for each account")
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names line, column, value and what would be right",
      content = @Content)
  ImportReport importAccounts(
      @Parameter(description = "false to do it") @RequestParam(defaultValue = "true")
          boolean dryRun,
      @Parameter(description = "whether accounts that differ are changed")
          @RequestParam(defaultValue = "false")
          boolean update,
      @Parameter(description = "whether accounts with an initial password get another")
          @RequestParam(defaultValue = "false")
          boolean newPasswords,
      @Parameter(description = "what a dry run replied; refused if something else would be done")
          @RequestParam(required = false)
          @Nullable String checked,
      HttpServletRequest request)
      throws IOException {
    String csv = RequestText.of(request, MAX_BYTES);
    ImportOptions options = new ImportOptions(update, newPasswords);
    return dryRun
        ? importAccounts.check(csv, options)
        : importAccounts.importAccounts(csv, options, checked);
  }
}
