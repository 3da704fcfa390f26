package vn.egov.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.audit.Head;
import vn.egov.audit.ReadTrail;
import vn.egov.audit.TrailFilter;
import vn.egov.audit.TrailLine;
import vn.egov.audit.sealing.TrailInspection;

@RestController
@RequestMapping("/api/audit")
@ForAuditors
@Tag(name = "Audit trail", description = "For auditors and administrators only.")
class TrailApi {

  static final int MOST = 200;
  static final int USUAL = 50;

  private final ReadTrail reading;
  private final TrailInspection inspection;
  private final TrailExport export;
  private final MessageSource messages;

  TrailApi(
      ReadTrail reading, TrailInspection inspection, TrailExport export, MessageSource messages) {
    this.reading = reading;
    this.inspection = inspection;
    this.export = export;
    this.messages = messages;
  }

  @GetMapping(path = "/entries", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Entries, newest first",
      description =
          "At most 200 at a time, 50 unless limit says otherwise. The next ones are those before the"
              + " id that the reply gives as next. Days are by the time of the offices, both"
              + " included.")
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names the parameters that are wrong",
      content = @Content)
  Entries entries(
      @ParameterObject TrailParameters parameters,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(required = false) @Nullable String limit) {
    TrailFilter filter = parameters.filter();
    int size = (int) Numbers.of("limit", limit, 1, MOST, USUAL);
    long below = Numbers.of("before", before, 1, Long.MAX_VALUE, Long.MAX_VALUE);
    List<TrailLine> lines = reading.newest(filter, below, size);
    return new Entries(
        lines.stream().map(EntryRepresentation::of).toList(),
        lines.size() < size ? null : lines.get(size - 1).stored().id());
  }

  @GetMapping(path = "/check", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Recompute the chain and every sealed state",
      description =
          "Note number and hash of the head that the reply gives, and send them with a later check:"
              + " only so does it show that nothing was removed at the end, and that nobody made the"
              + " chain anew. That a check was made is put on the trail.")
  @ApiResponse(
      responseCode = "400",
      description = "number or hash is wrong, or another check is running",
      content = @Content)
  ReportRepresentation check(
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String hash,
      Locale locale) {
    return ReportRepresentation.of(
        inspection.inspect(Numbers.noted(number, hash)), new AuditWording(messages, locale));
  }

  @GetMapping(path = "/entries.csv", produces = "text/csv")
  @Operation(summary = "The sealed trail as a table, in the order of the chain")
  void csv(@ParameterObject TrailParameters parameters, Locale locale, HttpServletResponse response)
      throws IOException {
    TrailFilter filter = parameters.filter();
    Head head = export.begin("csv", parameters.given());
    prepare(response, "text/csv;charset=UTF-8", "nhat-ky-" + head.number() + ".csv");
    export.csv(filter, head, new AuditWording(messages, locale), response.getWriter());
  }

  @GetMapping(path = "/entries.jsonl", produces = "application/x-ndjson")
  @Operation(
      summary = "The sealed trail, a JSON object a line, in the order of the chain",
      description = "Every field that a seal covers, as it is stored; the last line is the head.")
  void jsonLines(@ParameterObject TrailParameters parameters, HttpServletResponse response)
      throws IOException {
    TrailFilter filter = parameters.filter();
    Head head = export.begin("jsonl", parameters.given());
    prepare(response, "application/x-ndjson", "nhat-ky-" + head.number() + ".jsonl");
    export.jsonLines(filter, head, response.getWriter());
  }

  private static void prepare(HttpServletResponse response, String type, String file) {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
  }

  /**
   * @param next to be given as before; null after the last
   */
  record Entries(List<EntryRepresentation> entries, @Nullable Long next) {}
}
