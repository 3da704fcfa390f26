package vn.egov.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.Participant;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Problem;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;
import vn.egov.workday.WorkingDays;

/**
 * The case file of a unit in a cycle. It is opened with the cycle; submitted by the unit, or not by
 * the deadline; verified by the district where there is one, or passed over; scored; reviewed, that
 * is approved or returned to the unit (at most twice); announced; accepted, by word or by silence,
 * or appealed against and decided; settled. A settled or reviewed case can be reopened for another
 * review until the results of the cycle are published.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

  /** After so many returns the reviewer decides on what is there. */
  static final int MAX_REVIEW_RETURNS = 2;

  @Id private String id;
  private String cycleCode;
  private String unitCode;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Tier tier;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private AssessmentStatus status;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Verification verification;

  private int submissions;
  private int reviewReturns;
  private Instant submissionDue;
  private @Nullable Instant verificationDue;
  private @Nullable Instant reviewDue;
  private @Nullable Instant appealDue;
  private @Nullable Instant reopenedAt;

  @Column(length = 2000)
  private @Nullable String reopeningReason;

  private @Nullable String reopeningDecision;
  private Instant acceptedUntil;
  private boolean late;
  private @Nullable Instant submittedAt;
  private @Nullable Instant remindedAt;

  @Column(length = 2000)
  private @Nullable String returnRemarks;

  private @Nullable String verifiedBy;
  private @Nullable String reviewedBy;

  /** All who ever reviewed this case, approving or returning it, separated by commas. */
  @Column(length = 1000)
  private String reviewers;

  private boolean announced;
  private @Nullable Instant responseDue;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private @Nullable Response response;

  @Column(length = 2000)
  private @Nullable String appealGrounds;

  private @Nullable String decidedBy;

  @Column(length = 2000)
  private @Nullable String decisionRemarks;

  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected Assessment() {}

  Assessment(Participant participant, Cycle cycle) {
    this.id = participant.cycle() + "/" + participant.unit();
    this.cycleCode = participant.cycle().value();
    this.unitCode = participant.unit().value();
    this.tier = participant.tier();
    this.status = AssessmentStatus.OPEN;
    this.reviewers = "";
    this.verification =
        cycle.verifiedByDistrict() && participant.verifier().isPresent()
            ? Verification.PENDING
            : Verification.NOT_REQUIRED;
    this.submissionDue = OfficeTime.endOf(cycle.calendar().submissionDeadline());
    this.acceptedUntil = OfficeTime.endOf(cycle.calendar().graceEnd());
  }

  void reminded(Instant now) {
    require(AssessmentStatus.OPEN);
    remindedAt = now;
  }

  /** Lateness is decided here, by the server's clock, whether or not the timer has fired. */
  void submit(Instant now) {
    require(AssessmentStatus.OPEN);
    if (now.isAfter(acceptedUntil)) {
      throw new BusinessRuleViolation(
          Problem.of("submission.late", unitCode, OfficeTime.dayOf(acceptedUntil)));
    }
    if (submissions == 0) {
      late = reopenedAt != null || now.isAfter(submissionDue);
    }
    submissions++;
    submittedAt = now;
    returnRemarks = null;
    if (verification == Verification.NOT_REQUIRED) {
      status = AssessmentStatus.IN_REVIEW;
    } else {
      verification = Verification.PENDING;
      status = AssessmentStatus.IN_VERIFICATION;
    }
  }

  void notSubmitted() {
    require(AssessmentStatus.OPEN);
    if (submissions > 0) {
      throw new IllegalStateException(id + " was submitted");
    }
    status = AssessmentStatus.NOT_SUBMITTED;
  }

  void declarationStands() {
    require(AssessmentStatus.OPEN);
    if (submissions == 0) {
      throw new IllegalStateException(id + " was never submitted");
    }
    returnRemarks = null;
    if (verification == Verification.PENDING) {
      verification = Verification.SKIPPED;
    }
    status = AssessmentStatus.IN_REVIEW;
  }

  void verified(String verifier) {
    require(AssessmentStatus.IN_VERIFICATION);
    verification = Verification.VERIFIED;
    verifiedBy = verifier;
    status = AssessmentStatus.IN_REVIEW;
  }

  void verificationSkipped() {
    require(AssessmentStatus.IN_VERIFICATION);
    verification = Verification.SKIPPED;
    status = AssessmentStatus.IN_REVIEW;
  }

  void returnedByVerifier(String verifier, String remarks, Instant due) {
    require(AssessmentStatus.IN_VERIFICATION);
    verifiedBy = verifier;
    reopenForUnit(remarks, due);
  }

  void returnedByReviewer(String reviewer, String remarks, Instant due) {
    require(AssessmentStatus.IN_REVIEW);
    if (reviewReturns >= MAX_REVIEW_RETURNS) {
      throw new BusinessRuleViolation(
          Problem.at("reviewOutcome", "review.no-more-returns", MAX_REVIEW_RETURNS));
    }
    reviewReturns++;
    reviewedToo(reviewer);
    reopenForUnit(remarks, due);
  }

  private void reopenForUnit(String remarks, Instant due) {
    returnRemarks = remarks;
    submissionDue = due.isAfter(submissionDue) ? due : submissionDue;
    acceptedUntil = due.isAfter(acceptedUntil) ? due : acceptedUntil;
    status = AssessmentStatus.OPEN;
  }

  void approved(String reviewer) {
    require(AssessmentStatus.IN_REVIEW);
    reviewedBy = reviewer;
    reviewedToo(reviewer);
    status = AssessmentStatus.REVIEWED;
  }

  private void reviewedToo(String reviewer) {
    if (!hasReviewed(reviewer)) {
      reviewers = reviewers.isEmpty() ? reviewer : reviewers + "," + reviewer;
    }
  }

  /**
   * The unit learns its provisional result.
   *
   * @param due until when it may answer
   */
  void announce(Instant due) {
    require(AssessmentStatus.REVIEWED);
    responseDue = due;
    status = AssessmentStatus.ANNOUNCED;
  }

  /** From now on the case does not wait for the announcement, which has gone by. */
  void announcementMade() {
    announced = true;
  }

  void accepted(boolean bySilence) {
    require(AssessmentStatus.ANNOUNCED);
    response = bySilence ? Response.SILENT : Response.ACCEPTED;
    status = AssessmentStatus.SETTLED;
  }

  void appealed(Instant now, @Nullable String grounds) {
    require(AssessmentStatus.ANNOUNCED);
    if (responseDue != null && now.isAfter(responseDue)) {
      throw new BusinessRuleViolation(
          Problem.of("appeal.late", unitCode, OfficeTime.dayOf(responseDue)));
    }
    response = Response.APPEALED;
    appealGrounds = grounds;
    status = AssessmentStatus.IN_APPEAL;
  }

  void appealDecided(String decider, @Nullable String remarks) {
    require(AssessmentStatus.IN_APPEAL);
    if (hasReviewed(decider)) {
      throw new BusinessRuleViolation(Problem.of("appeal.own-review", unitCode));
    }
    decidedBy = decider;
    decisionRemarks = remarks;
    status = AssessmentStatus.SETTLED;
  }

  private boolean hasReviewed(String account) {
    return Set.of(reviewers.split(",")).contains(account);
  }

  /** Opens the review once more; what was answered and decided so far stays on file. */
  void reopenReview() {
    require(AssessmentStatus.SETTLED, AssessmentStatus.REVIEWED);
    response = null;
    appealGrounds = null;
    status = AssessmentStatus.IN_REVIEW;
  }

  /**
   * Gives this case a later deadline of its own; never an earlier one.
   *
   * @param closing until when it is taken, as a late one, where the stage has a grace
   */
  void extend(CycleStage stage, Instant due, Instant closing) {
    switch (stage) {
      case SUBMISSION -> {
        submissionDue = due;
        acceptedUntil = closing;
      }
      case VERIFICATION -> verificationDue = due;
      case REVIEW -> reviewDue = due;
      case APPEAL -> {
        appealDue = due;
        responseDue = isAnswering() ? due : responseDue;
      }
    }
  }

  /** An exception: the unit that let its deadline pass may submit after all. */
  void reopenSubmission(Instant now, Instant due, String reason, @Nullable String decision) {
    require(AssessmentStatus.NOT_SUBMITTED);
    reopenedAt = now.truncatedTo(ChronoUnit.SECONDS);
    reopeningReason = reason;
    reopeningDecision = decision;
    submissionDue = due;
    acceptedUntil = due;
    status = AssessmentStatus.OPEN;
  }

  private void require(AssessmentStatus... allowed) {
    if (!Set.of(allowed).contains(status)) {
      throw new BusinessRuleViolation(Problem.of("assessment.wrong-state." + status, id));
    }
  }

  public AssessmentKey key() {
    return AssessmentKey.of(cycleCode, unitCode);
  }

  public UnitCode unit() {
    return new UnitCode(unitCode);
  }

  public Tier tier() {
    return tier;
  }

  public AssessmentStatus status() {
    return status;
  }

  public Verification verification() {
    return verification;
  }

  /** Whether the unit has submitted at least once. */
  public boolean submittedBefore() {
    return submissions > 0;
  }

  /** How often the unit has submitted, returns included. */
  public int submissions() {
    return submissions;
  }

  /** The last moment at which the unit submits in time. */
  public Instant submissionDue() {
    return submissionDue;
  }

  /**
   * The last moment at which a submission is taken: the end of the grace where there is one, else
   * when it is due.
   */
  public Instant acceptedUntil() {
    return acceptedUntil;
  }

  /**
   * Whether the first submission came after it was due; mending a returned file changes nothing.
   */
  public boolean late() {
    return late;
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  /** Whether the announcement of provisional results has passed this case. */
  public boolean announced() {
    return announced;
  }

  /** The last moment at which the unit may appeal, once its result is announced. */
  public Optional<Instant> responseDue() {
    return Optional.ofNullable(responseDue);
  }

  /**
   * The deadline of a stage that this case has for itself. The submission has one always, the
   * others only where they were extended for this case; see {@link CaseDeadlines}.
   */
  public Optional<Instant> ownDeadline(CycleStage stage) {
    return Optional.ofNullable(
        switch (stage) {
          case SUBMISSION -> submissionDue;
          case VERIFICATION -> verificationDue;
          case REVIEW -> reviewDue;
          case APPEAL -> isAnswering() ? responseDue : appealDue;
        });
  }

  /** Whether the unit has its result and a deadline to answer it. */
  boolean isAnswering() {
    return status == AssessmentStatus.ANNOUNCED || status == AssessmentStatus.IN_APPEAL;
  }

  /** When the submission was reopened after the deadline, an exception, if it was. */
  public Optional<Instant> reopenedAt() {
    return Optional.ofNullable(reopenedAt);
  }

  /** Why, if it was. */
  public Optional<String> reopeningReason() {
    return Optional.ofNullable(reopeningReason);
  }

  /** Number of the decision by which it was reopened, where there is one. */
  public Optional<String> reopeningDecision() {
    return Optional.ofNullable(reopeningDecision);
  }

  public Optional<Response> response() {
    return Optional.ofNullable(response);
  }

  /** Why the case was returned to the unit, while it is. */
  public Optional<String> returnRemarks() {
    return Optional.ofNullable(returnRemarks);
  }

  public Optional<String> appealGrounds() {
    return Optional.ofNullable(appealGrounds);
  }

  public Optional<String> reviewedBy() {
    return Optional.ofNullable(reviewedBy);
  }

  /** Until when a unit may mend a file that is returned to it now. */
  static Instant returnDue(Cycle cycle, WorkingDays workingDays, Instant now) {
    return laterOf(cycle.calendar().submissionDeadline(), workingDays, now, cycle.returnDays());
  }

  /** The later of a day's end and so many working days from now, at the end of that day. */
  static Instant laterOf(LocalDate day, WorkingDays workingDays, Instant now, int days) {
    Instant regular = OfficeTime.endOf(day);
    Instant extended = OfficeTime.endOf(workingDays.after(OfficeTime.dayOf(now), days));
    return regular.isAfter(extended) ? regular : extended;
  }
}
