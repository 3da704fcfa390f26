package vn.egov.criteria.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.egov.criteria.CriteriaSetFiles;
import vn.egov.criteria.ImportCriteriaSet;
import vn.egov.criteria.PublishCriteriaSet;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.web.RequestText;

@RestController
@RequestMapping("/api/criteria-sets")
@PreAuthorize("hasAuthority('camunda-admin')")
@Tag(name = "Administration", description = "For administrators only.")
class CriteriaSetsApi {

  private final ImportCriteriaSet importCriteriaSet;
  private final PublishCriteriaSet publishCriteriaSet;

  CriteriaSetsApi(ImportCriteriaSet importCriteriaSet, PublishCriteriaSet publishCriteriaSet) {
    this.importCriteriaSet = importCriteriaSet;
    this.publishCriteriaSet = publishCriteriaSet;
  }

  @PostMapping(
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Take a criteria set over, as a draft",
      description =
          "Three tables in CSV: one row per criterion, per group and per tier. A draft of the same"
              + " version is replaced; a published version never changes.")
  @ApiResponse(responseCode = "200", description = "The version that the tables are of")
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names line, column, value and what would be right",
      content = @Content)
  ImportedSet importSet(
      @RequestPart(required = false) @Nullable MultipartFile criteria,
      @RequestPart(required = false) @Nullable MultipartFile groups,
      @RequestPart(required = false) @Nullable MultipartFile ratings)
      throws IOException {
    CriteriaSetFiles files =
        new CriteriaSetFiles(
            text("criteria", criteria), text("groups", groups), text("ratings", ratings));
    return new ImportedSet(importCriteriaSet.importSet(files));
  }

  @PostMapping("/{version}/publish")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Put a draft into force; nothing happens if it is in force already")
  @ApiResponse(responseCode = "204", description = "The set can be used and never changes again")
  @ApiResponse(responseCode = "400", description = "The set is not sound", content = @Content)
  @ApiResponse(responseCode = "404", description = "There is no such set", content = @Content)
  void publish(@PathVariable String version) {
    publishCriteriaSet.publish(version);
  }

  private static String text(String part, @Nullable MultipartFile file) throws IOException {
    if (file == null) {
      throw new BusinessRuleViolation(Problem.at(part, "api.file-missing"));
    }
    return RequestText.utf8(file.getBytes());
  }

  /** What was taken over. */
  record ImportedSet(String version) {}
}
