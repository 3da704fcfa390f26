package vn.egov.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.Decision;
import vn.egov.publication.Publication;
import vn.egov.unit.Tier;

/**
 * A published cycle.
 *
 * @param nameEn null if the cycle has none
 * @param contentHash SHA-256 over all results; shows whether anything was altered
 */
record CycleRepresentation(
    String code,
    String nameVi,
    @Nullable String nameEn,
    LocalDate periodFrom,
    LocalDate periodTo,
    String criteriaSet,
    List<Tier> tiers,
    CycleStatus status,
    @Nullable String decisionNumber,
    @Nullable LocalDate decisionDate,
    Instant publishedAt,
    String contentHash) {

  static CycleRepresentation of(Cycle cycle, Publication publication) {
    String nameEn = cycle.name().en();
    return new CycleRepresentation(
        cycle.code().value(),
        cycle.name().vi(),
        nameEn.isBlank() ? null : nameEn,
        cycle.periodFrom(),
        cycle.periodTo(),
        cycle.criteriaSet(),
        cycle.tiers(),
        cycle.status(),
        cycle.decision().map(Decision::number).orElse(null),
        cycle.decision().map(Decision::date).orElse(null),
        publication.publishedAt(),
        publication.contentHash());
  }
}
