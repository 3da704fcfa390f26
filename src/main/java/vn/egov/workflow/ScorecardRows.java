package vn.egov.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.criteria.Category;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.CategoryResult;
import vn.egov.scoring.GroupResult;
import vn.egov.scoring.Scorecard;

/** The rows of the table in which a form shows a scorecard: groups, categories, the whole. */
final class ScorecardRows {

  private final TierCriteria criteria;
  private final AnswerWords words;
  private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();

  private ScorecardRows(TierCriteria criteria, AnswerWords words) {
    this.criteria = criteria;
    this.words = words;
  }

  static String of(TierCriteria criteria, Scorecard scorecard, AnswerWords words) {
    return new ScorecardRows(criteria, words).build(scorecard);
  }

  private String build(Scorecard card) {
    Map<String, GroupResult> groups = new HashMap<>();
    card.groups().forEach(group -> groups.put(group.code(), group));
    Map<String, CategoryResult> categories = new HashMap<>();
    card.categories().forEach(category -> categories.put(category.code(), category));
    for (Category category : criteria.categories()) {
      for (CriteriaGroup group : category.groups()) {
        add(group, groups.get(group.code()));
      }
      add(category, categories.get(category.code()));
    }
    String overall = words.level(card.overallLevel());
    row(words.word("total"), card.total(), card.max(), card.percent(), overall, "");
    return rows.toString();
  }

  private void add(CriteriaGroup group, @Nullable GroupResult result) {
    if (result != null) {
      String minimum = criteria.rules().groupMinimumPercent().toPlainString();
      String note = result.failing() ? words.word("below-minimum", minimum) : "";
      row(
          group.name().vi(),
          result.points(),
          result.max(),
          result.percent(),
          words.level(result.level()),
          note);
    }
  }

  private void add(Category category, @Nullable CategoryResult result) {
    if (result == null) {
      return;
    }
    String note = "";
    if (!result.failingGroups().isEmpty()) {
      String names =
          category.groups().stream()
              .filter(group -> result.failingGroups().contains(group.code()))
              .map(group -> group.name().vi())
              .collect(Collectors.joining(", "));
      note = words.word("not-rated-because", words.level(result.levelByPoints()), names);
    }
    row(
        category.name().vi(),
        result.points(),
        result.max(),
        result.percent(),
        words.level(result.officialLevel()),
        note);
  }

  private void row(
      String name,
      BigDecimal points,
      BigDecimal max,
      @Nullable BigDecimal percent,
      String level,
      String note) {
    rows.addObject()
        .put("name", name)
        .put("points", AnswerWords.points(points))
        .put("max", AnswerWords.points(max))
        .put("percent", AnswerWords.points(percent))
        .put("level", level)
        .put("note", note);
  }
}
