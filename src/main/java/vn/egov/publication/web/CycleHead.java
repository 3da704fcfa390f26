package vn.egov.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.Cycle;
import vn.egov.publication.Publication;

/**
 * What every page says of its cycle.
 *
 * @param decision number and date of the decision that approved the results
 * @param hash fingerprint of the results
 * @param tiers the rankings, from the province down
 */
record CycleHead(
    String code,
    String name,
    String href,
    String period,
    @Nullable String decision,
    String published,
    String criteriaSet,
    String hash,
    List<TierLink> tiers) {

  record TierLink(String name, String href) {}

  static CycleHead of(Cycle cycle, Publication publication, Wording wording, Links links) {
    return new CycleHead(
        cycle.code().value(),
        wording.name(cycle.name()),
        links.cycle(cycle.code()),
        wording.text(
            "cycle.period", wording.day(cycle.periodFrom()), wording.day(cycle.periodTo())),
        cycle
            .decision()
            .map(d -> wording.text("cycle.decision", d.number(), wording.day(d.date())))
            .orElse(null),
        wording.day(publication.publishedAt()),
        cycle.criteriaSet(),
        publication.contentHash(),
        cycle.tiers().stream()
            .sorted()
            .map(tier -> new TierLink(wording.tier(tier), links.ranking(cycle.code(), tier)))
            .toList());
  }
}
