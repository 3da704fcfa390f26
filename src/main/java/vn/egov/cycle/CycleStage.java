package vn.egov.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stages of a cycle that end with a deadline, in their order. */
public enum CycleStage {
  SUBMISSION,
  VERIFICATION,
  REVIEW,
  APPEAL;

  /** Empty for the verification of a cycle that has none. */
  public Optional<LocalDate> lastDayIn(Calendar calendar) {
    return Optional.ofNullable(
        switch (this) {
          case SUBMISSION -> calendar.submissionDeadline();
          case VERIFICATION -> calendar.verificationDeadline();
          case REVIEW -> calendar.reviewDeadline();
          case APPEAL -> calendar.appealDeadline();
        });
  }

  /** Those that come after it. */
  public List<CycleStage> later() {
    return List.of(values()).subList(ordinal() + 1, values().length);
  }
}
