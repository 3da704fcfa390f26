package vn.egov.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.egov.criteria.CriteriaSet;
import vn.egov.criteria.CriteriaSets;
import vn.egov.shared.BilingualText;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.unit.Tier;
import vn.egov.workday.WorkCalendar;

/** Turns what was typed into a plan, or names everything that is wrong with it. */
final class LaunchCheck {

  private static final int MAX_NAME = 200;

  /** Working days, like all that follow from a plan. */
  private static final int RETURN_DAYS = 5;

  private static final int RESPONSE_DAYS = 5;

  private final LaunchRequest request;
  private final CriteriaSets sets;
  private final WorkCalendar work;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();
  private final TypedValues typed = new TypedValues(problems);

  /**
   * @param today the day on which the first stage begins
   */
  LaunchCheck(LaunchRequest request, CriteriaSets sets, WorkCalendar work, LocalDate today) {
    this.request = request;
    this.sets = sets;
    this.work = work;
    this.today = today;
  }

  CyclePlan plan() {
    String code = typed.text("cycleCode", request.cycleCode(), 20);
    if (!code.isEmpty() && !CycleCode.PATTERN.matcher(code).matches()) {
      problems.add(Problem.at("cycleCode", "launch.code", code));
    }
    String name = typed.text("cycleName", request.cycleName(), MAX_NAME);
    String nameEn = request.cycleNameEn() == null ? "" : request.cycleNameEn().strip();
    if (nameEn.length() > MAX_NAME) {
      problems.add(Problem.at("cycleNameEn", "launch.too-long", MAX_NAME));
    }
    LocalDate from = typed.day("periodFrom", request.periodFrom());
    LocalDate to = typed.day("periodTo", request.periodTo());
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(Problem.at("periodTo", "launch.before", to, "periodFrom", from));
    }
    Set<Tier> tiers = tiers();
    String set = criteriaSet(tiers);
    Calendar calendar = calendar(tiers);
    List<Integer> reminders = ReminderDays.read(request.reminderDays(), problems);
    if (!problems.isEmpty() || from == null || to == null || calendar == null) {
      throw new BusinessRuleViolation(problems);
    }
    return new CyclePlan(
        new CycleCode(code),
        new BilingualText(name, nameEn),
        from,
        to,
        set,
        tiers,
        verified(tiers),
        calendar,
        reminders,
        RETURN_DAYS,
        RESPONSE_DAYS);
  }

  /** The days alone, of a launch that is perhaps not filled in otherwise. */
  CycleDates dates() {
    Calendar calendar = calendar(tiers());
    List<Integer> reminders = ReminderDays.read(request.reminderDays(), problems);
    if (!problems.isEmpty() || calendar == null) {
      throw new BusinessRuleViolation(problems);
    }
    return CycleDates.of(today, calendar, reminders, work);
  }

  private @Nullable Calendar calendar(Set<Tier> tiers) {
    return new CalendarCheck(work, today, problems)
        .calendar(request, verified(tiers), RESPONSE_DAYS);
  }

  /** Only communes have a verifier; a cycle without them has no verification stage. */
  private boolean verified(Set<Tier> tiers) {
    return request.verifiedByDistrict() && tiers.contains(Tier.COMMUNE);
  }

  private Set<Tier> tiers() {
    Set<Tier> tiers = EnumSet.noneOf(Tier.class);
    for (String name : request.tiers()) {
      Arrays.stream(Tier.values())
          .filter(t -> t.name().equals(name))
          .findFirst()
          .ifPresentOrElse(
              tiers::add, () -> problems.add(Problem.at("tiers", "launch.tier", name)));
    }
    if (request.tiers().isEmpty()) {
      problems.add(Problem.at("tiers", "launch.required"));
    }
    return tiers;
  }

  private String criteriaSet(Set<Tier> tiers) {
    String version = typed.text("criteriaSetVersion", request.criteriaSetVersion(), 10);
    if (version.isEmpty()) {
      return version;
    }
    CriteriaSet set = sets.find(version).filter(CriteriaSet::isPublished).orElse(null);
    if (set == null) {
      String known = String.join(", ", sets.publishedVersions());
      problems.add(Problem.at("criteriaSetVersion", "launch.criteria-set", version, known));
    } else {
      tiers.stream()
          .filter(tier -> set.tier(tier).isEmpty())
          .forEach(
              tier -> problems.add(Problem.at("tiers", "launch.tier-not-in-set", tier, version)));
    }
    return version;
  }
}
