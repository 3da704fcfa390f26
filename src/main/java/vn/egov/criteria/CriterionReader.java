package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;
import vn.egov.shared.csv.CsvRow;

/** Reads one row of the table of criteria. */
final class CriterionReader {

  static final List<String> COLUMNS =
      List.of(
          "set_version",
          "tier",
          "category_code",
          "category_vi",
          "category_en",
          "group_code",
          "group_vi",
          "group_en",
          "code",
          "name_vi",
          "name_en",
          "max_points",
          "scoring_type",
          "target_percent",
          "points_per_item",
          "bands",
          "rule_vi",
          "rule_en",
          "evidence_vi",
          "evidence_en",
          "evidence_required",
          "not_applicable_allowed",
          "data_source");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}(\\.[A-Z0-9]{1,10}){1,5}");
  private static final Pattern BAND =
      Pattern.compile(
          "([A-Za-z0-9_-]{1,30}):(\\d{1,6}(?:\\.\\d{1,2})?):([^:|]{1,200}):([^:|]{1,200})");
  private static final Pattern SOURCE = Pattern.compile("self|measured");
  private static final int TEXT = 500;

  enum Type {
    YES_NO,
    TIERED,
    RATIO,
    COUNT
  }

  Criterion read(CsvRow row) {
    return new Criterion(
        row.matching("code", CODE, "X.SS.CS.01"),
        text(row, "name"),
        row.decimal("max_points"),
        rule(row),
        text(row, "rule"),
        text(row, "evidence"),
        row.yesNo("evidence_required"),
        row.yesNo("not_applicable_allowed"),
        row.matching("data_source", SOURCE, "self, measured").equals("measured")
            ? DataSource.MEASURED
            : DataSource.SELF);
  }

  private static BilingualText text(CsvRow row, String prefix) {
    return new BilingualText(
        row.required(prefix + "_vi", TEXT), row.required(prefix + "_en", TEXT));
  }

  private static ScoringRule rule(CsvRow row) {
    @Nullable Type type = row.oneOf("scoring_type", Type.class).orElse(null);
    if (type == null) {
      return new ScoringRule.YesNo();
    }
    return switch (type) {
      case YES_NO -> new ScoringRule.YesNo();
      case TIERED -> new ScoringRule.Tiered(bands(row));
      case RATIO -> new ScoringRule.Ratio(positive(row, "target_percent"));
      case COUNT -> new ScoringRule.Count(positive(row, "points_per_item"));
    };
  }

  private static BigDecimal positive(CsvRow row, String column) {
    BigDecimal number = row.decimal(column);
    if (number.signum() <= 0) {
      row.fault(column, "csv.not-positive");
    }
    return number;
  }

  private static List<Band> bands(CsvRow row) {
    List<Band> bands = new ArrayList<>();
    for (String part : row.text("bands").split("\\|", -1)) {
      var matcher = BAND.matcher(part);
      if (matcher.matches()) {
        bands.add(
            new Band(
                matcher.group(1),
                new BigDecimal(matcher.group(2)),
                new BilingualText(matcher.group(3), matcher.group(4))));
      } else {
        row.fault("bands", "csv.pattern", "code:1.5:Nhãn:Label|none:0:Không:None");
      }
    }
    return bands;
  }
}
