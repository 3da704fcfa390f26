package vn.egov.cycle;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/** Turns what was typed into a plan, or names everything that is wrong with it. */
final class LaunchCheck {

  private static final int MAX_NAME = 200;
  private static final int MAX_REMINDERS = 10;
  private static final int MAX_REMINDER_DAY = 90;
  private static final int MAX_YEARS_AHEAD = 5;

  /** Working days are not known here yet, so these are days of the calendar. */
  private static final int RETURN_DAYS = 5;

  private static final int RESPONSE_DAYS = 7;

  private final LaunchRequest request;
  private final CriteriaSets sets;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  LaunchCheck(LaunchRequest request, CriteriaSets sets, LocalDate today) {
    this.request = request;
    this.sets = sets;
    this.today = today;
  }

  CyclePlan plan() {
    String code = text("cycleCode", request.cycleCode(), 20);
    if (!code.isEmpty() && !CycleCode.PATTERN.matcher(code).matches()) {
      problems.add(Problem.at("cycleCode", "launch.code", code));
    }
    String name = text("cycleName", request.cycleName(), MAX_NAME);
    String nameEn = request.cycleNameEn() == null ? "" : request.cycleNameEn().strip();
    if (nameEn.length() > MAX_NAME) {
      problems.add(Problem.at("cycleNameEn", "launch.too-long", MAX_NAME));
    }
    LocalDate from = day("periodFrom", request.periodFrom());
    LocalDate to = day("periodTo", request.periodTo());
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(Problem.at("periodTo", "launch.before", to, "periodFrom", from));
    }
    Set<Tier> tiers = tiers();
    String set = criteriaSet(tiers);
    Calendar calendar = calendar(tiers);
    List<Integer> reminders = reminders();
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

  /** Only communes have a verifier; a cycle without them has no verification stage. */
  private boolean verified(Set<Tier> tiers) {
    return request.verifiedByDistrict() && tiers.contains(Tier.COMMUNE);
  }

  private @Nullable Calendar calendar(Set<Tier> tiers) {
    LocalDate submission = day("submissionDeadline", request.submissionDeadline());
    LocalDate verification =
        verified(tiers) ? day("verificationDeadline", request.verificationDeadline()) : null;
    LocalDate review = day("reviewDeadline", request.reviewDeadline());
    LocalDate appeal = day("appealDeadline", request.appealDeadline());
    String[] names = {
      "submissionDeadline", "verificationDeadline", "reviewDeadline", "appealDeadline"
    };
    @Nullable LocalDate[] days = {submission, verification, review, appeal};
    String before = "today";
    LocalDate last = today;
    for (int i = 0; i < names.length; i++) {
      LocalDate day = days[i];
      if (day == null) {
        continue;
      }
      if (day.isBefore(last)) {
        problems.add(Problem.at(names[i], "launch.before", day, before, last));
      } else if (day.isAfter(today.plusYears(MAX_YEARS_AHEAD))) {
        problems.add(Problem.at(names[i], "launch.too-far", day, MAX_YEARS_AHEAD));
      }
      before = names[i];
      last = day;
    }
    return submission == null || review == null || appeal == null
        ? null
        : new Calendar(submission, verification, review, appeal);
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
    String version = text("criteriaSetVersion", request.criteriaSetVersion(), 10);
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

  private List<Integer> reminders() {
    String text = request.reminderDays() == null ? "" : request.reminderDays().strip();
    if (text.isEmpty()) {
      return List.of();
    }
    List<Integer> days = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String day = part.strip();
      if (!day.matches("\\d{1,2}") || Integer.parseInt(day) > MAX_REMINDER_DAY) {
        problems.add(Problem.at("reminderDays", "launch.reminder-days", text));
        return List.of();
      }
      days.add(Integer.valueOf(day));
    }
    if (days.size() > MAX_REMINDERS) {
      problems.add(Problem.at("reminderDays", "launch.reminder-days", text));
    }
    return days;
  }

  private String text(String field, @Nullable String value, int maxLength) {
    String text = value == null ? "" : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    if (text.isEmpty()) {
      problems.add(Problem.at(field, "launch.required"));
    } else if (text.length() > maxLength) {
      problems.add(Problem.at(field, "launch.too-long", maxLength));
    }
    return text;
  }

  private @Nullable LocalDate day(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      problems.add(Problem.at(field, "launch.required"));
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(value.strip());
      if (day.getYear() < 2000 || day.getYear() > 2200) {
        problems.add(Problem.at(field, "launch.day", value));
        return null;
      }
      return day;
    } catch (DateTimeParseException e) {
      problems.add(Problem.at(field, "launch.day", value));
      return null;
    }
  }
}
