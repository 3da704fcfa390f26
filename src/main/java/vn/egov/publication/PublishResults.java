package vn.egov.publication;

import java.time.Clock;
import java.util.List;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleProgress;
import vn.egov.shared.UseCase;

/** Makes the compiled results public, once. */
@UseCase
public class PublishResults {

  private final UnitResults results;
  private final Publications publications;
  private final CycleProgress progress;
  private final Clock clock;

  PublishResults(
      UnitResults results, Publications publications, CycleProgress progress, Clock clock) {
    this.results = results;
    this.publications = publications;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Does nothing if it has been done already.
   *
   * @throws vn.egov.shared.BusinessRuleViolation unless the leader has approved
   */
  public void publish(CycleCode cycle) {
    if (publications.find(cycle.value()).isPresent()) {
      return;
    }
    progress.resultsPublished(cycle);
    List<UnitResult> all = results.of(cycle.value());
    publications.save(new Publication(cycle.value(), clock.instant(), ResultHash.of(all)));
  }
}
