package vn.egov.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A launch form that is filled in rightly, until a test spoils it. */
public final class LaunchForm {

  private final Map<String, String> fields = new HashMap<>();

  public LaunchForm() {
    with("cycleCode", "2026-H1");
    with("cycleName", "Đánh giá 6 tháng đầu năm 2026");
    with("cycleNameEn", "First half of 2026");
    with("periodFrom", "2026-01-01");
    with("periodTo", "2026-06-30");
    with("criteriaSetVersion", "T1");
    with("tiers", "DISTRICT,COMMUNE");
    with("verifiedByDistrict", "true");
    with("submissionDeadline", "2026-07-20");
    with("verificationDeadline", "2026-07-30");
    with("reviewDeadline", "2026-08-10");
    with("appealDeadline", "2026-08-20");
    with("reminderDays", "7, 3,1");
  }

  public LaunchForm with(String field, String value) {
    fields.put(field, value);
    return this;
  }

  /** So many working days for a stage in the place of its deadline. */
  public LaunchForm withDays(String stage, String days) {
    fields.remove(stage + "Deadline");
    return with(stage + "Days", days);
  }

  public Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  LaunchRequest request() {
    String tiers = fields.get("tiers");
    return LaunchRequest.of(
        fields::get,
        tiers == null ? List.of() : List.of(tiers.split(",")),
        Boolean.parseBoolean(fields.get("verifiedByDistrict")));
  }
}
