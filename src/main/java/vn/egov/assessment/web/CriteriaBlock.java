package vn.egov.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.CaseReading;
import vn.egov.assessment.Stage;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.Answer;
import vn.egov.scoring.CriterionScore;
import vn.egov.scoring.GroupResult;
import vn.egov.scoring.Scorecard;

/**
 * A group of criteria, each with what every stage says of it.
 *
 * @param figures points, maximum, share and level, null without a scorecard
 */
record CriteriaBlock(String name, @Nullable String figures, boolean failing, List<Row> rows) {

  /**
   * @param points of the maximum, null without a scorecard
   */
  record Row(String code, String name, List<Cell> cells, @Nullable String points) {}

  /**
   * @param stage name of the column
   */
  record Cell(String stage, String answer, @Nullable String note, @Nullable String evidence) {}

  static List<CriteriaBlock> of(
      CaseReading reading, List<Stage> stages, TierCriteria criteria, CaseWording wording) {
    return stages.isEmpty()
        ? List.of()
        : criteria.groups().map(g -> new Blocks(reading, stages, wording).block(g)).toList();
  }

  private static final class Blocks {

    private final CaseReading reading;
    private final List<Stage> stages;
    private final CaseWording wording;
    private final Map<String, CriterionScore> scores;

    private Blocks(CaseReading reading, List<Stage> stages, CaseWording wording) {
      this.reading = reading;
      this.stages = stages;
      this.wording = wording;
      this.scores =
          card().stream()
              .flatMap(card -> card.criteria().stream())
              .collect(Collectors.toMap(CriterionScore::code, Function.identity()));
    }

    private Optional<Scorecard> card() {
      return Optional.ofNullable(reading.scorecard());
    }

    private CriteriaBlock block(CriteriaGroup group) {
      Optional<GroupResult> result =
          card().stream()
              .flatMap(card -> card.groups().stream())
              .filter(g -> g.code().equals(group.code()))
              .findFirst();
      return new CriteriaBlock(
          wording.name(group.name()),
          result
              .map(r -> wording.figures(r.points(), r.max(), r.percent(), r.level()))
              .orElse(null),
          result.map(GroupResult::failing).orElse(false),
          group.criteria().stream().map(this::row).toList());
    }

    private Row row(Criterion criterion) {
      CriterionScore score = scores.get(criterion.code());
      return new Row(
          criterion.code(),
          wording.name(criterion.name()),
          stages.stream().flatMap(stage -> cell(criterion, stage)).toList(),
          score == null
              ? null
              : wording.notation().twoPlaces(score.points())
                  + "/"
                  + wording.notation().twoPlaces(score.max()));
    }

    private Stream<Cell> cell(Criterion criterion, Stage stage) {
      return reading.sheet(stage).stream().map(sheet -> cell(criterion, stage, sheet));
    }

    /** An appeal speaks of some criteria only; of the others it says nothing. */
    private Cell cell(Criterion criterion, Stage stage, CaseReading.Sheet sheet) {
      Answer answer = sheet.answers().answer(criterion.code()).orElse(null);
      String text =
          answer == null && stage == Stage.CLAIMED
              ? wording.text("none")
              : wording.answers().of(criterion, answer);
      return new Cell(
          wording.stage(stage),
          text,
          answer == null ? null : answer.note(),
          answer == null ? null : answer.evidence());
    }
  }
}
