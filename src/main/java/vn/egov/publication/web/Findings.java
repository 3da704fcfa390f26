package vn.egov.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.egov.assessment.Verification;
import vn.egov.criteria.Category;
import vn.egov.publication.UnitResult;
import vn.egov.scoring.CategoryResult;
import vn.egov.scoring.Scorecard;

/** Sentences on what stands out among the units of a tier; few units are named, many counted. */
final class Findings {

  private static final int NAMED = 3;

  private final List<UnitResult> results;
  private final TierText tier;
  private final Wording wording;
  private final List<String> sentences = new ArrayList<>();

  private Findings(List<UnitResult> results, TierText tier) {
    this.results = results;
    this.tier = tier;
    this.wording = tier.wording();
  }

  static List<String> of(List<UnitResult> results, TierText tier) {
    Findings findings = new Findings(results, tier);
    findings.best();
    tier.criteria().categories().forEach(findings::category);
    findings.absent();
    return findings.sentences;
  }

  private void best() {
    List<UnitResult> first =
        results.stream().filter(r -> r.rank().filter(rank -> rank == 1).isPresent()).toList();
    if (first.size() > NAMED) {
      String percent = wording.percent(first.get(0).scorecard().orElseThrow().percent());
      sentences.add(wording.text("finding.best-many", first.size(), percent));
      return;
    }
    for (UnitResult result : first) {
      Scorecard card = result.scorecard().orElseThrow();
      sentences.add(
          wording.text(
              "finding.best",
              wording.name(result.name()),
              wording.points(card.total()),
              wording.points(card.max()),
              wording.percent(card.percent())));
    }
  }

  private void category(Category category) {
    String name = tier.category(category.code());
    List<String> rated = named(category, c -> c.officialLevel() != null);
    if (!rated.isEmpty() && rated.size() <= NAMED) {
      sentences.add(wording.text("finding.rated", name, String.join(", ", rated)));
    }
    List<String> heldBack =
        named(category, c -> c.officialLevel() == null && c.levelByPoints() != null);
    if (heldBack.isEmpty()) {
      return;
    }
    String units =
        heldBack.size() <= NAMED
            ? String.join(", ", heldBack)
            : wording.text("finding.units", heldBack.size());
    sentences.add(wording.text("finding.held-back", name, units, tier.groupMinimum()));
  }

  /** Names of units with the level that they reach by points, which is also their official one. */
  private List<String> named(Category category, Predicate<CategoryResult> condition) {
    List<String> names = new ArrayList<>();
    for (UnitResult result : results) {
      find(result, category)
          .filter(condition)
          .ifPresent(
              c -> {
                Integer level = c.levelByPoints();
                names.add(
                    wording.text(
                        "finding.unit",
                        wording.name(result.name()),
                        level == null ? wording.text("not-rated") : wording.level(level),
                        wording.points(c.points()),
                        wording.points(c.max())));
              });
    }
    return names;
  }

  private static Optional<CategoryResult> find(UnitResult result, Category category) {
    return result
        .scorecard()
        .flatMap(
            card ->
                card.categories().stream()
                    .filter(c -> c.code().equals(category.code()))
                    .findFirst());
  }

  private void absent() {
    List<String> absent =
        results.stream()
            .filter(result -> result.scorecard().isEmpty())
            .map(result -> wording.name(result.name()))
            .toList();
    if (!absent.isEmpty()) {
      String names = absent.stream().limit(NAMED).collect(Collectors.joining(", "));
      sentences.add(
          absent.size() <= NAMED
              ? wording.text("finding.absent-named", names)
              : wording.text("finding.absent", absent.size()));
    }
    long unverified =
        results.stream().filter(r -> r.verification() == Verification.SKIPPED).count();
    if (unverified > 0) {
      sentences.add(wording.text("finding.unverified", unverified));
    }
  }
}
