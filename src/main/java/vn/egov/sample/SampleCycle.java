package vn.egov.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A cycle of the sample.
 *
 * @param decisionNumber of the decision that approves it; empty for the one that is left open
 */
record SampleCycle(
    String code,
    String nameVi,
    String nameEn,
    LocalDate periodFrom,
    LocalDate periodTo,
    String decisionNumber,
    LocalDate decisionDate) {

  private static final int STAGE_DAYS = 21;

  /** The fields of the launch form; the stages begin today, whatever the period. */
  Map<String, Object> launchForm(LocalDate today) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("cycleCode", code);
    fields.put("cycleName", nameVi);
    fields.put("cycleNameEn", nameEn);
    fields.put("periodFrom", periodFrom.toString());
    fields.put("periodTo", periodTo.toString());
    fields.put("criteriaSetVersion", "V1");
    fields.put("tiers", "DEPARTMENT,DISTRICT,COMMUNE");
    fields.put("verifiedByDistrict", true);
    fields.put("submissionDeadline", today.plusDays(STAGE_DAYS).toString());
    fields.put("verificationDeadline", today.plusDays(2 * STAGE_DAYS).toString());
    fields.put("reviewDeadline", today.plusDays(3 * STAGE_DAYS).toString());
    fields.put("appealDeadline", today.plusDays(4 * STAGE_DAYS).toString());
    fields.put("reminderDays", "7,3,1");
    return fields;
  }
}
