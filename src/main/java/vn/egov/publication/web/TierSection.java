package vn.egov.publication.web;

import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.LevelThreshold;
import vn.egov.publication.Summary;
import vn.egov.publication.UnitResult;

/**
 * How one tier did, in the terms in which such results are reported: so many of so many rated, and
 * the units per level in each category and group.
 *
 * @param id anchor of the section
 * @param rows a category, then its groups, and so on
 */
record TierSection(
    String id,
    String name,
    String ranking,
    String groupMinimum,
    List<Figure> figures,
    List<String> findings,
    List<String> levels,
    List<LevelRow> rows) {

  /** {@code count} of {@code base} units, and what that says. */
  record Figure(int count, int base, String caption) {}

  /**
   * @param counts units per level, the highest first
   * @param below units without a level, or below the minimum of the group
   */
  record LevelRow(String name, boolean category, List<Integer> counts, int below, Bar bar) {}

  static TierSection of(List<UnitResult> results, TierText tier, String ranking) {
    Wording wording = tier.wording();
    Summary summary = Summary.of(tier.criteria().tier(), results);
    SummaryRepresentation counts = SummaryRepresentation.of(summary, tier.criteria());
    return new TierSection(
        counts.tier().name().toLowerCase(java.util.Locale.ROOT),
        wording.tier(counts.tier()),
        ranking,
        tier.groupMinimum(),
        figures(counts, tier),
        Findings.of(results, tier),
        tier.criteria().rules().levels().stream()
            .map(LevelThreshold::level)
            .map(wording::level)
            .toList(),
        rows(counts, tier));
  }

  private static List<Figure> figures(SummaryRepresentation counts, TierText tier) {
    Wording wording = tier.wording();
    int units = counts.units();
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(counts.submitted(), units, wording.text("figure.submitted")));
    counts
        .categories()
        .forEach(
            c ->
                figures.add(
                    new Figure(
                        c.rated(),
                        units,
                        wording.text("figure.category", tier.category(c.code())))));
    figures.add(new Figure(counts.bothCategoriesRated(), units, wording.text("figure.overall")));
    return figures;
  }

  private static List<LevelRow> rows(SummaryRepresentation counts, TierText tier) {
    List<LevelRow> rows = new ArrayList<>();
    for (var category : tier.criteria().categories()) {
      counts.categories().stream()
          .filter(c -> c.code().equals(category.code()))
          .forEach(
              c ->
                  rows.add(
                      row(
                          tier.category(c.code()),
                          true,
                          List.copyOf(c.levels().values()),
                          counts.submitted() - c.rated())));
      for (var group : category.groups()) {
        counts.groups().stream()
            .filter(g -> g.code().equals(group.code()))
            .forEach(
                g ->
                    rows.add(
                        row(
                            tier.group(g.code()),
                            false,
                            List.copyOf(g.levels().values()),
                            g.failing())));
      }
    }
    return rows;
  }

  private static LevelRow row(String name, boolean category, List<Integer> counts, int below) {
    List<String> kinds = new ArrayList<>();
    for (int level = 1; level <= counts.size(); level++) {
      kinds.add("level-" + level);
    }
    kinds.add("level-none");
    List<Integer> all = new ArrayList<>(counts);
    all.add(below);
    return new LevelRow(name, category, counts, below, Bar.of(kinds, all));
  }
}
