package vn.egov.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.notice.Notice;
import vn.egov.notice.NoticeFilter;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.NoticeLists;
import vn.egov.notice.NoticeState;

@RestController
@PreAuthorize("hasAnyAuthority('camunda-admin', 'cycle-managers', 'auditors')")
@Tag(name = "Notices", description = "For managers, auditors and administrators only.")
class NoticesApi {

  private static final int MOST = 200;

  private final NoticeLists lists;

  NoticesApi(NoticeLists lists) {
    this.lists = lists;
  }

  @GetMapping(path = "/api/notices", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "What was told to whom, newest first",
      description =
          "counts are those of all states for the other parameters. At most 200 at a time, 50 unless"
              + " size says otherwise; page begins with 0.")
  @ApiResponse(
      responseCode = "400",
      description = "errors[] names the parameters that are wrong",
      content = @Content)
  Page notices(
      @ParameterObject NoticeParameters parameters,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || page > NoticesPage.MOST_PAGES || size < 1 || size > MOST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    NoticeFilter filter = parameters.filter();
    return new Page(
        lists.counts(filter),
        lists.page(filter, page * size, size).stream().map(Line::of).toList());
  }

  record Page(Map<NoticeState, Long> counts, List<Line> notices) {}

  /**
   * @param audience group that is told, or {@code @} and an account
   */
  record Line(
      String id,
      NoticeKind kind,
      @Nullable String cycle,
      @Nullable String unit,
      String audience,
      @Nullable String address,
      @Nullable LocalDate due,
      NoticeState state,
      int attempts,
      @Nullable String failure,
      Instant madeAt,
      @Nullable Instant sentAt) {

    static Line of(Notice notice) {
      return new Line(
          notice.id(),
          notice.kind(),
          notice.cycle().map(Object::toString).orElse(null),
          notice.unit().map(Object::toString).orElse(null),
          notice.audience(),
          notice.address().orElse(null),
          notice.due().orElse(null),
          notice.state(),
          notice.attempts(),
          notice.failure().orElse(null),
          notice.madeAt(),
          notice.sentAt().orElse(null));
    }
  }
}
