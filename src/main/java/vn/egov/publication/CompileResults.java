package vn.egov.publication;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.CaseProgress;
import vn.egov.assessment.CaseRecords;
import vn.egov.assessment.ScorecardRecord;
import vn.egov.assessment.Verification;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.StateKind;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleProgress;
import vn.egov.cycle.Participant;
import vn.egov.cycle.Participants;
import vn.egov.scoring.Ranking;
import vn.egov.scoring.Scorecard;
import vn.egov.shared.UseCase;
import vn.egov.unit.Tier;

/**
 * Ranks the units within each tier and writes down the result of each, for the leader to approve.
 */
@UseCase
public class CompileResults {

  private final Participants participants;
  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final UnitResults results;
  private final CaseProgress caseProgress;
  private final CycleProgress progress;
  private final AuditTrail trail;

  CompileResults(
      Participants participants,
      Assessments assessments,
      CaseRecords caseRecords,
      UnitResults results,
      CaseProgress caseProgress,
      CycleProgress progress,
      AuditTrail trail) {
    this.participants = participants;
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.results = results;
    this.caseProgress = caseProgress;
    this.progress = progress;
    this.trail = trail;
  }

  /**
   * @throws IllegalStateException if a case is still open: never is a result compiled without it
   */
  public void compile(CycleCode cycle) {
    if (!caseProgress.allSettled(cycle)) {
      throw new IllegalStateException("a case of " + cycle + " is still open");
    }
    progress.resultsCompiled(cycle);
    Map<String, Assessment> cases = new HashMap<>();
    assessments.ofCycle(cycle.value()).forEach(a -> cases.put(a.key().toString(), a));
    Map<String, Scorecard> scorecards = new HashMap<>();
    for (ScorecardRecord written : caseRecords.latestOfCycle(cycle.value())) {
      scorecards.put(written.assessmentId(), written.content());
    }
    Map<Tier, Map<String, Scorecard>> byTier = new EnumMap<>(Tier.class);
    List<Participant> units = participants.of(cycle.value());
    for (Participant unit : units) {
      String id = id(unit);
      Scorecard scorecard = submitted(cases.get(id)) ? scorecards.get(id) : null;
      if (scorecard != null) {
        byTier.computeIfAbsent(unit.tier(), t -> new LinkedHashMap<>()).put(id, scorecard);
      }
    }
    Map<String, UnitResult> compiledBefore = new HashMap<>();
    results.of(cycle.value()).forEach(r -> compiledBefore.put(r.unit().value(), r));
    Map<String, Integer> ranks = new HashMap<>();
    byTier.values().forEach(ofTier -> ranks.putAll(Ranking.of(ofTier)));
    for (Participant unit : units) {
      String id = id(unit);
      Map<String, Scorecard> ofTier = byTier.getOrDefault(unit.tier(), Map.of());
      UnitResult before = compiledBefore.get(unit.unit().value());
      UnitResult result = before == null ? new UnitResult(unit) : before;
      result.compile(ofTier.get(id), ranks.get(id), verification(cases.get(id)));
      results.save(result);
    }
    trail.record(
        AuditEvent.of(AuditAction.RESULTS_COMPILED)
            .inCycle(cycle.value())
            .with("units", units.size())
            .sealing(StateKind.RESULTS, cycle.value()));
  }

  private static Verification verification(@Nullable Assessment assessment) {
    return assessment == null ? Verification.NOT_REQUIRED : assessment.verification();
  }

  private static boolean submitted(@Nullable Assessment assessment) {
    return assessment != null && assessment.status() != AssessmentStatus.NOT_SUBMITTED;
  }

  private static String id(Participant unit) {
    return new AssessmentKey(unit.cycle(), unit.unit()).toString();
  }
}
