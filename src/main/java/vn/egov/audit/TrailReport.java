package vn.egov.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the trail found.
 *
 * @param sealed links of the chain
 * @param head the end of the chain, to be noted by whoever checks
 * @param noted what the auditor had noted, if that was given
 * @param sealedLate entries that were sealed long after the time that they give for themselves: the
 *     application stood still, or somebody added them by hand
 * @param states how many sealed states were compared with what is stored now
 * @param faultCount all faults, of which {@code faults} are the first
 */
public record TrailReport(
    Instant checkedAt,
    long sealed,
    Head head,
    @Nullable Head noted,
    long sealedLate,
    long states,
    long faultCount,
    List<Fault> faults) {

  public TrailReport {
    faults = List.copyOf(faults);
  }

  public boolean isSound() {
    return faultCount == 0;
  }
}
