package vn.egov.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last days of a cycle's stages, each included.
 *
 * @param graceEnd until when a submission is still taken, as a late one; the submission deadline
 *     itself where the cycle grants no grace
 * @param verificationDeadline null where districts do not verify
 */
@Embeddable
public record Calendar(
    @Column(nullable = false) LocalDate submissionDeadline,
    @Column(nullable = false) LocalDate graceEnd,
    @Nullable LocalDate verificationDeadline,
    @Column(nullable = false) LocalDate reviewDeadline,
    @Column(nullable = false) LocalDate appealDeadline) {

  /** A calendar without grace. */
  public Calendar(
      LocalDate submissionDeadline,
      @Nullable LocalDate verificationDeadline,
      LocalDate reviewDeadline,
      LocalDate appealDeadline) {
    this(
        submissionDeadline,
        submissionDeadline,
        verificationDeadline,
        reviewDeadline,
        appealDeadline);
  }

  /** Whether a submission after the deadline is taken at all. */
  public boolean grantsGrace() {
    return graceEnd.isAfter(submissionDeadline);
  }
}
