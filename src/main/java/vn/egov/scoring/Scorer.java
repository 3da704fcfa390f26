package vn.egov.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.egov.criteria.Category;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.LevelThreshold;
import vn.egov.criteria.OverallRule;
import vn.egov.criteria.RatingRules;
import vn.egov.criteria.ScoringRule;
import vn.egov.criteria.TierCriteria;

/**
 * Scores a sheet. The points of a criterion are rounded half-up to two decimals; everything else is
 * a sum of those, compared exactly.
 */
public final class Scorer {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal ZERO = new BigDecimal("0.00");
  private static final int SCALE = 2;

  private final TierCriteria criteria;
  private final AnswerSheet sheet;
  private final List<CriterionScore> scores = new ArrayList<>();
  private final List<GroupResult> groups = new ArrayList<>();

  private Scorer(TierCriteria criteria, AnswerSheet sheet) {
    this.criteria = criteria;
    this.sheet = sheet;
  }

  /**
   * @param sheet answers that were checked against the same criteria
   */
  public static Scorecard score(TierCriteria criteria, AnswerSheet sheet) {
    return new Scorer(criteria, sheet).scorecard();
  }

  private Scorecard scorecard() {
    List<CategoryResult> categories = criteria.categories().stream().map(this::category).toList();
    return new Scorecard(
        scores,
        groups,
        categories,
        sum(categories, CategoryResult::points),
        sum(categories, CategoryResult::max),
        overall(criteria.rules().overallRule(), categories));
  }

  private CategoryResult category(Category category) {
    List<GroupResult> results = category.groups().stream().map(this::group).toList();
    BigDecimal points = sum(results, GroupResult::points);
    BigDecimal max = sum(results, GroupResult::max);
    List<String> failing =
        results.stream().filter(GroupResult::failing).map(GroupResult::code).toList();
    Integer byPoints = level(points, max);
    return new CategoryResult(
        category.code(), points, max, byPoints, failing.isEmpty() ? byPoints : null, failing);
  }

  private GroupResult group(CriteriaGroup group) {
    List<CriterionScore> of = group.criteria().stream().map(this::criterion).toList();
    scores.addAll(of);
    BigDecimal points = sum(of, CriterionScore::points);
    BigDecimal max = sum(of, CriterionScore::max);
    RatingRules rules = criteria.rules();
    boolean failing =
        max.signum() > 0 && !Percent.reaches(points, max, rules.groupMinimumPercent());
    GroupResult result = new GroupResult(group.code(), points, max, level(points, max), failing);
    groups.add(result);
    return result;
  }

  private CriterionScore criterion(Criterion criterion) {
    Answer answer = sheet.answer(criterion.code()).orElse(null);
    if (answer != null && answer.notApplicable()) {
      return new CriterionScore(criterion.code(), ZERO, ZERO);
    }
    BigDecimal max = criterion.maxPoints().setScale(SCALE, RoundingMode.UNNECESSARY);
    BigDecimal points = answer == null || answer.isMissing() ? ZERO : points(criterion, answer);
    return new CriterionScore(criterion.code(), points, max);
  }

  private static BigDecimal points(Criterion criterion, Answer answer) {
    ScoringRule rule = criterion.rule();
    BigDecimal max = criterion.maxPoints();
    BigDecimal exact;
    if (rule instanceof ScoringRule.YesNo) {
      exact = "yes".equals(answer.value()) ? max : BigDecimal.ZERO;
    } else if (rule instanceof ScoringRule.Tiered tiered) {
      exact = tiered.band(Objects.requireNonNull(answer.value())).orElseThrow().points();
    } else if (rule instanceof ScoringRule.Count count) {
      exact = Objects.requireNonNull(answer.count()).multiply(count.pointsPerItem()).min(max);
    } else {
      return ratio((ScoringRule.Ratio) rule, answer, max);
    }
    return exact.setScale(SCALE, RoundingMode.HALF_UP);
  }

  /**
   * {@code numerator / denominator / (target / 100) * max}, divided once so that it is rounded
   * once.
   */
  private static BigDecimal ratio(ScoringRule.Ratio rule, Answer answer, BigDecimal max) {
    BigDecimal reached = Objects.requireNonNull(answer.numerator()).multiply(HUNDRED);
    BigDecimal target = Objects.requireNonNull(answer.denominator()).multiply(rule.targetPercent());
    return reached.compareTo(target) >= 0
        ? max.setScale(SCALE, RoundingMode.HALF_UP)
        : reached.multiply(max).divide(target, SCALE, RoundingMode.HALF_UP);
  }

  private @Nullable Integer level(BigDecimal points, BigDecimal max) {
    if (max.signum() == 0) {
      return null;
    }
    return criteria.rules().levels().stream()
        .filter(threshold -> Percent.reaches(points, max, threshold.minimumPercent()))
        .map(LevelThreshold::level)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Integer overall(OverallRule rule, List<CategoryResult> categories) {
    return switch (rule) {
      case WORST_CATEGORY -> worst(categories);
    };
  }

  private static @Nullable Integer worst(List<CategoryResult> categories) {
    int worst = 0;
    for (CategoryResult category : categories) {
      Integer level = category.officialLevel();
      if (level == null) {
        return null;
      }
      worst = Math.max(worst, level);
    }
    return worst == 0 ? null : worst;
  }

  private static <T> BigDecimal sum(Collection<T> parts, Function<T, BigDecimal> value) {
    return parts.stream().map(value).reduce(ZERO, BigDecimal::add);
  }
}
