package vn.egov.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.unit.Tier;

/**
 * A round of assessment. It is launched by a manager with a criteria set and tiers that are fixed
 * from then on, and a calendar that may only be extended; runs while the cases of its units do; is
 * compiled when all of them are settled; is returned by the leader, as often as needed, or approved
 * under the number and date of a decision; and is published once.
 */
@Entity
@Table(name = "assessment_cycle")
public class Cycle {

  @Id private String code;
  private String nameVi;
  private String nameEn;
  private LocalDate periodFrom;
  private LocalDate periodTo;
  private String criteriaSet;
  private String tiers;
  private boolean verifiedByDistrict;
  @Embedded private Calendar calendar;
  private String reminderDays;
  private int returnDays;
  private int responseDays;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private CycleStatus status;

  private Instant launchedAt;
  private String launchedBy;
  private @Nullable String decisionNumber;
  private @Nullable LocalDate decisionDate;
  private @Nullable String approvedBy;

  @Column(length = 2000)
  private @Nullable String approvalRemarks;

  private @Nullable Instant publishedAt;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected Cycle() {}

  Cycle(CyclePlan plan, Instant now, String manager) {
    this.code = plan.code().value();
    this.nameVi = plan.name().vi();
    this.nameEn = plan.name().en();
    this.periodFrom = plan.periodFrom();
    this.periodTo = plan.periodTo();
    this.criteriaSet = plan.criteriaSet();
    this.tiers = plan.tiers().stream().map(Tier::name).collect(Collectors.joining(","));
    this.verifiedByDistrict = plan.verifiedByDistrict();
    this.calendar = plan.calendar();
    this.reminderDays =
        plan.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(","));
    this.returnDays = plan.returnDays();
    this.responseDays = plan.responseDays();
    this.status = CycleStatus.RUNNING;
    this.launchedAt = now;
    this.launchedBy = manager;
  }

  /** A later calendar than the one it was launched with, by a decision that is on the trail. */
  void extend(Calendar later) {
    require(status == CycleStatus.RUNNING, "extension.cycle-not-running");
    calendar = later;
  }

  void compiled() {
    require(status == CycleStatus.RUNNING, "cycle.not-running");
    status = CycleStatus.COMPILED;
  }

  void approve(String leader, Decision decision) {
    require(status == CycleStatus.COMPILED, "cycle.not-compiled");
    status = CycleStatus.APPROVED;
    approvedBy = leader;
    decisionNumber = decision.number();
    decisionDate = decision.date();
  }

  void returnForRevision(String remarks) {
    require(status == CycleStatus.COMPILED, "cycle.not-compiled");
    status = CycleStatus.RETURNED;
    approvalRemarks = remarks;
  }

  void requireReturned() {
    require(status == CycleStatus.RETURNED, "cycle.not-returned");
  }

  /** The reviews that were to be reopened are; the cycle runs until all cases are settled again. */
  void revised() {
    requireReturned();
    status = CycleStatus.RUNNING;
  }

  /** Tells whether this was the first time; a repeated job changes nothing. */
  boolean publish(Instant now) {
    if (status == CycleStatus.PUBLISHED) {
      return false;
    }
    require(status == CycleStatus.APPROVED, "cycle.not-approved");
    status = CycleStatus.PUBLISHED;
    publishedAt = now;
    return true;
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new BusinessRuleViolation(Problem.of(otherwise, code));
    }
  }

  public CycleCode code() {
    return new CycleCode(code);
  }

  public BilingualText name() {
    return new BilingualText(nameVi, nameEn);
  }

  public LocalDate periodFrom() {
    return periodFrom;
  }

  public LocalDate periodTo() {
    return periodTo;
  }

  /** Version of the criteria set by which this cycle measures. */
  public String criteriaSet() {
    return criteriaSet;
  }

  public List<Tier> tiers() {
    return Arrays.stream(tiers.split(",")).map(Tier::valueOf).toList();
  }

  /** Whether districts verify what their communes declare. */
  public boolean verifiedByDistrict() {
    return verifiedByDistrict;
  }

  public Calendar calendar() {
    return calendar;
  }

  /**
   * Working days before the submission deadline on which units that have not submitted are
   * reminded.
   */
  public List<Integer> reminderDays() {
    return reminderDays.isEmpty()
        ? List.of()
        : Arrays.stream(reminderDays.split(",")).map(Integer::valueOf).toList();
  }

  /** Working days that a unit has to mend a file that was returned to it. */
  public int returnDays() {
    return returnDays;
  }

  /** Working days that a unit has at least to answer a result that it got late. */
  public int responseDays() {
    return responseDays;
  }

  public CycleStatus status() {
    return status;
  }

  public boolean isPublished() {
    return status == CycleStatus.PUBLISHED;
  }

  /** Number and date of the decision, once the leader has signed. */
  public Optional<Decision> decision() {
    return decisionNumber == null || decisionDate == null
        ? Optional.empty()
        : Optional.of(new Decision(decisionNumber, decisionDate));
  }

  /** Why the leader returned the result the last time, if that happened. */
  public Optional<String> approvalRemarks() {
    return Optional.ofNullable(approvalRemarks);
  }

  public Instant launchedAt() {
    return launchedAt;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }
}
