package vn.egov.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.egov.SampleAnswerFile;
import vn.egov.assessment.Verification;
import vn.egov.criteria.SampleCriteria;
import vn.egov.criteria.TierCriteria;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Participant;
import vn.egov.cycle.SampleParticipants;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.Ranking;
import vn.egov.scoring.Scorecard;
import vn.egov.scoring.Scorer;
import vn.egov.unit.Tier;

/** The results of the sample, compiled without a database, for tests. */
public final class SampleResults {

  private SampleResults() {}

  public static List<UnitResult> of(String cycle, Tier tier) {
    return of(cycle, tier, Set.of());
  }

  /**
   * @param absent units that did not submit
   * @return in the order in which a ranking is shown
   */
  public static List<UnitResult> of(String cycle, Tier tier, Set<String> absent) {
    TierCriteria criteria = SampleCriteria.v1(tier);
    var answers = SampleAnswerFile.of(cycle);
    Map<Participant, Scorecard> cards = new LinkedHashMap<>();
    List<Participant> participants = SampleParticipants.of(new CycleCode(cycle), tier);
    for (Participant unit : participants) {
      String code = unit.unit().value();
      if (!absent.contains(code)) {
        AnswerSheet sheet = AnswerSheet.of(criteria, answers.get(code));
        cards.put(unit, Scorer.score(criteria, sheet));
      }
    }
    Map<Participant, Integer> ranks = Ranking.of(cards);
    List<UnitResult> results = new ArrayList<>();
    for (Participant unit : participants) {
      UnitResult result = new UnitResult(unit);
      Verification verification =
          unit.verifier().isPresent() ? Verification.VERIFIED : Verification.NOT_REQUIRED;
      result.compile(cards.get(unit), ranks.get(unit), verification);
      results.add(result);
    }
    results.sort(
        Comparator.comparing(UnitResult::status)
            .thenComparing(result -> result.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(result -> result.unit().value()));
    return results;
  }
}
