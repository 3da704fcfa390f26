package vn.egov.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.egov.shared.BilingualText;
import vn.egov.unit.Tier;

/** What a manager asked for, checked. */
record CyclePlan(
    CycleCode code,
    BilingualText name,
    LocalDate periodFrom,
    LocalDate periodTo,
    String criteriaSet,
    Set<Tier> tiers,
    boolean verifiedByDistrict,
    Calendar calendar,
    List<Integer> reminderDays,
    int returnDays,
    int responseDays) {}
