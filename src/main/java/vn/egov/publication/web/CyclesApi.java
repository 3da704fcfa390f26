package vn.egov.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.criteria.CriteriaSet;
import vn.egov.criteria.CriteriaSets;
import vn.egov.cycle.Cycle;
import vn.egov.publication.Publication;
import vn.egov.publication.PublishedResults;

@RestController
@RequestMapping(path = "/api/cycles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Published results", description = "Open to everybody; unpublished cycles are unknown.")
class CyclesApi {

  private final PublishedResults published;
  private final CriteriaSets sets;

  CyclesApi(PublishedResults published, CriteriaSets sets) {
    this.published = published;
    this.sets = sets;
  }

  @GetMapping
  @Operation(summary = "Published cycles, newest first")
  ResponseEntity<List<CycleRepresentation>> cycles(WebRequest request) {
    List<CycleRepresentation> cycles =
        published.cycles().stream()
            .map(cycle -> CycleRepresentation.of(cycle, published.publication(cycle)))
            .toList();
    String hash =
        cycles.stream()
            .map(CycleRepresentation::contentHash)
            .map(h -> h.substring(0, Math.min(16, h.length())))
            .collect(Collectors.joining("-", "n" + cycles.size() + "-", ""));
    return PublicCache.reply(request, hash, "cycles", () -> cycles);
  }

  @GetMapping("/{code}")
  @Operation(summary = "A published cycle")
  @ApiResponse(responseCode = "200", description = "The cycle with its decision and content hash")
  @ApiResponse(
      responseCode = "404",
      description = "No published cycle has this code",
      content = @Content)
  ResponseEntity<CycleRepresentation> cycle(@PathVariable String code, WebRequest request) {
    Cycle cycle = find(code);
    Publication publication = published.publication(cycle);
    return PublicCache.reply(
        request,
        publication.contentHash(),
        "cycle",
        () -> CycleRepresentation.of(cycle, publication));
  }

  @GetMapping("/{code}/results")
  @Operation(summary = "The result of every unit of a published cycle")
  @ApiResponse(
      responseCode = "200",
      description =
          "One object per unit. A unit that did not submit (NOT_SUBMITTED) has empty groups and"
              + " categories and no points; NOT_RATED has points but no overall level.")
  @ApiResponse(
      responseCode = "404",
      description = "No published cycle has this code",
      content = @Content)
  ResponseEntity<List<ResultRepresentation>> results(
      @PathVariable String code, WebRequest request) {
    String hash = published.publication(find(code)).contentHash();
    return PublicCache.reply(
        request,
        hash,
        "results",
        () ->
            published.results(code).orElseThrow().stream().map(ResultRepresentation::of).toList());
  }

  @GetMapping("/{code}/summary")
  @Operation(summary = "How many units reached what, per tier")
  @ApiResponse(responseCode = "200", description = "One object per tier that took part")
  @ApiResponse(
      responseCode = "404",
      description = "No published cycle has this code",
      content = @Content)
  ResponseEntity<List<SummaryRepresentation>> summary(
      @PathVariable String code, WebRequest request) {
    Cycle cycle = find(code);
    CriteriaSet set = sets.published(cycle.criteriaSet());
    return PublicCache.reply(
        request,
        published.publication(cycle).contentHash(),
        "summary",
        () ->
            published.summaries(cycle).stream()
                .map(s -> SummaryRepresentation.of(s, set.tier(s.tier()).orElseThrow()))
                .toList());
  }

  private Cycle find(String code) {
    return published
        .cycle(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
