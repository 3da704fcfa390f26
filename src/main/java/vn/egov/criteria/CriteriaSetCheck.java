package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.egov.shared.Problem;

/** What must hold of a set as a whole before anybody is measured by it. */
final class CriteriaSetCheck {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int POINT_DECIMALS = 2;

  private final List<Problem> problems = new ArrayList<>();

  private CriteriaSetCheck() {}

  static List<Problem> problemsOf(CriteriaSet set) {
    CriteriaSetCheck check = new CriteriaSetCheck();
    if (set.tiers().isEmpty()) {
      check.problems.add(Problem.of("criteria.empty", set.version()));
    }
    Set<String> codes = new HashSet<>();
    for (TierCriteria tier : set.tiers()) {
      check.checkRules(tier);
      tier.groups().forEach(check::checkGroup);
      tier.groups().map(CriteriaGroup::code).forEach(code -> check.checkUnique(codes, code));
      tier.criteria().map(Criterion::code).forEach(code -> check.checkUnique(codes, code));
    }
    return check.problems;
  }

  private void checkUnique(Set<String> codes, String code) {
    if (!codes.add(code)) {
      problems.add(Problem.at(code, "criteria.duplicate-code"));
    }
  }

  private void checkRules(TierCriteria tier) {
    List<LevelThreshold> levels = tier.rules().levels();
    boolean falling = true;
    for (int i = 1; i < levels.size(); i++) {
      falling &= levels.get(i).minimumPercent().compareTo(levels.get(i - 1).minimumPercent()) < 0;
    }
    boolean inRange = levels.stream().allMatch(l -> isPercent(l.minimumPercent()));
    if (!falling || !inRange) {
      problems.add(Problem.of("criteria.levels", tier.tier()));
    }
    if (!isPercent(tier.rules().groupMinimumPercent())) {
      problems.add(Problem.of("criteria.group-minimum", tier.tier()));
    }
  }

  private static boolean isPercent(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(HUNDRED) <= 0;
  }

  private void checkGroup(CriteriaGroup group) {
    BigDecimal sum =
        group.criteria().stream()
            .map(Criterion::maxPoints)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(group.maximum()) != 0) {
      problems.add(
          Problem.at(
              group.code(),
              "criteria.group-sum",
              sum.toPlainString(),
              group.maximum().toPlainString()));
    }
    for (Criterion criterion : group.criteria()) {
      if (!criterion.code().startsWith(group.code() + ".")) {
        problems.add(Problem.at(criterion.code(), "criteria.code-outside-group", group.code()));
      }
      checkCriterion(criterion);
    }
  }

  private void checkCriterion(Criterion criterion) {
    BigDecimal max = criterion.maxPoints();
    if (max.signum() <= 0 || max.stripTrailingZeros().scale() > POINT_DECIMALS) {
      problems.add(Problem.at(criterion.code(), "criteria.max-points", max.toPlainString()));
    }
    if (criterion.rule() instanceof ScoringRule.Tiered tiered) {
      checkBands(criterion, tiered.bands());
    } else if (criterion.rule() instanceof ScoringRule.Ratio ratio
        && !isPercent(ratio.targetPercent())) {
      problems.add(
          Problem.at(criterion.code(), "criteria.target", ratio.targetPercent().toPlainString()));
    } else if (criterion.rule() instanceof ScoringRule.Count count
        && (count.pointsPerItem().signum() <= 0 || count.pointsPerItem().compareTo(max) > 0)) {
      problems.add(
          Problem.at(
              criterion.code(), "criteria.points-per-item", count.pointsPerItem().toPlainString()));
    }
  }

  private void checkBands(Criterion criterion, List<Band> bands) {
    long codes = bands.stream().map(Band::code).distinct().count();
    if (bands.size() < 2 || codes < bands.size()) {
      problems.add(Problem.at(criterion.code(), "criteria.bands"));
      return;
    }
    BigDecimal best = bands.stream().map(Band::points).max(Comparator.naturalOrder()).orElseThrow();
    if (best.compareTo(criterion.maxPoints()) != 0) {
      problems.add(
          Problem.at(
              criterion.code(),
              "criteria.best-band",
              best.toPlainString(),
              criterion.maxPoints().toPlainString()));
    }
  }
}
