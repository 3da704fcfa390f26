package vn.egov.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.criteria.CriteriaSets;
import vn.egov.criteria.LevelThreshold;
import vn.egov.criteria.TierCriteria;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Participants;
import vn.egov.publication.CompiledResults;
import vn.egov.publication.Summary;

/** What the forms of a cycle's tasks are filled with. */
@Component
class CycleInputs {

  private final Cycles cycles;
  private final Participants participants;
  private final Assessments assessments;
  private final CompiledResults results;
  private final CriteriaSets sets;
  private final AnswerWords words;

  CycleInputs(
      Cycles cycles,
      Participants participants,
      Assessments assessments,
      CompiledResults results,
      CriteriaSets sets,
      AnswerWords words) {
    this.cycles = cycles;
    this.participants = participants;
    this.assessments = assessments;
    this.results = results;
    this.sets = sets;
    this.words = words;
  }

  /** One row per tier and category. */
  String summary(String cycleCode) {
    Cycle cycle = cycles.get(new CycleCode(cycleCode));
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (Summary summary : results.summaries(cycle.code())) {
      TierCriteria criteria =
          sets.published(cycle.criteriaSet()).tier(summary.tier()).orElseThrow();
      for (Summary.CategorySummary category : summary.categories()) {
        ObjectNode row =
            rows.addObject()
                .put("tier", words.word("tier." + summary.tier()))
                .put("category", name(criteria, category.code()))
                .put("units", summary.units())
                .put("submitted", summary.submitted())
                .put("rated", category.rated());
        addLevels(row, criteria, category.levels());
      }
    }
    return rows.toString();
  }

  private static void addLevels(
      ObjectNode row, TierCriteria criteria, Map<Integer, Integer> levels) {
    for (LevelThreshold threshold : criteria.rules().levels()) {
      row.put("level" + threshold.level(), levels.getOrDefault(threshold.level(), 0));
    }
  }

  private static String name(TierCriteria criteria, String category) {
    return criteria.categories().stream()
        .filter(c -> c.code().equals(category))
        .map(c -> c.name().vi())
        .findFirst()
        .orElse(category);
  }

  String approvalRemarks(String cycleCode) {
    return cycles.get(new CycleCode(cycleCode)).approvalRemarks().orElse("");
  }

  /** As it was called at the launch. */
  String unitName(String cycleCode, String unitCode) {
    return participants.find(cycleCode, unitCode).map(p -> p.name().vi()).orElse(unitCode);
  }

  String settledUnits(String cycleCode) {
    ArrayNode options = JsonNodeFactory.instance.arrayNode();
    for (Assessment assessment : assessments.ofCycle(cycleCode)) {
      if (assessment.status() == AssessmentStatus.SETTLED) {
        String unit = assessment.unit().value();
        String label = unit + " – " + unitName(cycleCode, unit);
        options.addObject().put("value", unit).put("label", label);
      }
    }
    return options.toString();
  }
}
