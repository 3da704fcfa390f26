package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.egov.shared.BilingualText;
import vn.egov.shared.Problem;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.shared.csv.CsvRow;
import vn.egov.shared.csv.CsvTable;
import vn.egov.unit.Tier;

/** Reads the tables of one version into a set, in the order of their rows. */
final class CriteriaSetReader {

  private static final List<String> GROUP_COLUMNS =
      List.of("set_version", "tier", "group_code", "max_points");
  private static final List<String> RATING_COLUMNS =
      List.of(
          "set_version",
          "tier",
          "level_1_percent",
          "level_2_percent",
          "level_3_percent",
          "level_4_percent",
          "group_minimum_percent",
          "overall_rule");
  private static final int LEVELS = 4;
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9]{1,10}");

  private final CsvFaults faults;
  private String version = "";

  CriteriaSetReader(CsvFaults faults) {
    this.faults = faults;
  }

  CriteriaSet read(CriteriaSetFiles files) {
    Map<String, BigDecimal> maxima = maxima(files.groups());
    Map<Tier, RatingRules> rules = rules(files.ratings());
    Map<Tier, Map<String, CategoryRows>> tiers = new LinkedHashMap<>();
    CriterionReader criteria = new CriterionReader();
    for (CsvRow row : CsvTable.read(files.criteria(), CriterionReader.COLUMNS, faults).rows()) {
      checkVersion(row);
      Criterion criterion = criteria.read(row);
      row.oneOf("tier", Tier.class)
          .ifPresent(
              tier -> add(tiers.computeIfAbsent(tier, t -> new LinkedHashMap<>()), row, criterion));
    }
    List<TierCriteria> result = new ArrayList<>();
    tiers.forEach(
        (tier, categories) -> {
          RatingRules rating = rules.get(tier);
          if (rating == null) {
            faults.add(Problem.of("criteria.no-rating", tier));
          } else {
            result.add(new TierCriteria(tier, rating, build(tier, categories, maxima)));
          }
        });
    return new CriteriaSet(version, CriteriaSet.Status.DRAFT, result);
  }

  private void checkVersion(CsvRow row) {
    String text = row.matching("set_version", VERSION, "V1");
    if (version.isEmpty()) {
      version = text;
    } else if (!version.equals(text)) {
      row.fault("set_version", "csv.one-of", version);
    }
  }

  private Map<String, BigDecimal> maxima(String csv) {
    Map<String, BigDecimal> maxima = new LinkedHashMap<>();
    for (CsvRow row : CsvTable.read(csv, GROUP_COLUMNS, faults).rows()) {
      checkVersion(row);
      String key = row.text("tier") + "/" + row.required("group_code", 30);
      if (maxima.put(key, row.decimal("max_points")) != null) {
        row.fault("group_code", "csv.repeated");
      }
    }
    return maxima;
  }

  private Map<Tier, RatingRules> rules(String csv) {
    Map<Tier, RatingRules> rules = new LinkedHashMap<>();
    for (CsvRow row : CsvTable.read(csv, RATING_COLUMNS, faults).rows()) {
      checkVersion(row);
      List<LevelThreshold> levels = new ArrayList<>();
      for (int level = 1; level <= LEVELS; level++) {
        levels.add(new LevelThreshold(level, row.decimal("level_" + level + "_percent")));
      }
      BigDecimal minimum = row.decimal("group_minimum_percent");
      OverallRule overall =
          row.oneOf("overall_rule", OverallRule.class).orElse(OverallRule.WORST_CATEGORY);
      row.oneOf("tier", Tier.class)
          .map(tier -> rules.put(tier, new RatingRules(levels, minimum, overall)))
          .ifPresent(before -> row.fault("tier", "csv.repeated"));
    }
    return rules;
  }

  private static void add(Map<String, CategoryRows> categories, CsvRow row, Criterion criterion) {
    CategoryRows category =
        categories.computeIfAbsent(
            row.required("category_code", 30), c -> new CategoryRows(name(row, "category")));
    if (!category.name.equals(name(row, "category"))) {
      row.fault("category_vi", "csv.one-of", category.name.vi());
    }
    GroupRows group =
        category.groups.computeIfAbsent(
            row.required("group_code", 30), g -> new GroupRows(name(row, "group")));
    if (!group.name.equals(name(row, "group"))) {
      row.fault("group_vi", "csv.one-of", group.name.vi());
    }
    group.criteria.add(criterion);
  }

  private static BilingualText name(CsvRow row, String prefix) {
    return new BilingualText(row.text(prefix + "_vi"), row.text(prefix + "_en"));
  }

  private List<Category> build(
      Tier tier, Map<String, CategoryRows> categories, Map<String, BigDecimal> maxima) {
    List<Category> result = new ArrayList<>();
    categories.forEach(
        (code, rows) ->
            result.add(new Category(code, rows.name, groups(tier, rows.groups, maxima))));
    return result;
  }

  private List<CriteriaGroup> groups(
      Tier tier, Map<String, GroupRows> groups, Map<String, BigDecimal> maxima) {
    List<CriteriaGroup> result = new ArrayList<>();
    groups.forEach(
        (code, rows) -> {
          BigDecimal maximum = maxima.get(tier + "/" + code);
          if (maximum == null) {
            faults.add(Problem.of("criteria.no-maximum", code, tier));
          } else {
            result.add(new CriteriaGroup(code, rows.name, maximum, rows.criteria));
          }
        });
    return result;
  }

  private static final class CategoryRows {
    private final BilingualText name;
    private final Map<String, GroupRows> groups = new LinkedHashMap<>();

    private CategoryRows(BilingualText name) {
      this.name = name;
    }
  }

  private static final class GroupRows {
    private final BilingualText name;
    private final List<Criterion> criteria = new ArrayList<>();

    private GroupRows(BilingualText name) {
      this.name = name;
    }
  }
}
