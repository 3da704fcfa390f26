package vn.egov.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.test.util.ReflectionTestUtils;

/** Sheets and scorecards in the order in which they were added. */
public final class InMemoryCaseRecords implements CaseRecords {

  private final List<SheetRecord> sheets = new ArrayList<>();
  private final List<ScorecardRecord> scorecards = new ArrayList<>();

  @Override
  public void add(SheetRecord sheet) {
    sheets.add(sheet);
  }

  @Override
  public void add(ScorecardRecord scorecard) {
    scorecards.add(scorecard);
  }

  @Override
  public Optional<SheetRecord> latest(AssessmentKey key, Stage stage) {
    return latestOf(key, List.of(stage));
  }

  @Override
  public Optional<SheetRecord> latestOf(AssessmentKey key, List<Stage> stages) {
    return sheets.stream()
        .filter(sheet -> idOf(sheet).equals(key.toString()) && stages.contains(sheet.stage()))
        .reduce((older, newer) -> newer);
  }

  @Override
  public Optional<ScorecardRecord> latest(AssessmentKey key) {
    return scorecards.stream()
        .filter(card -> card.assessmentId().equals(key.toString()))
        .reduce((older, newer) -> newer);
  }

  @Override
  public List<ScorecardRecord> latestOfCycle(String cycle) {
    Map<String, ScorecardRecord> latest = new LinkedHashMap<>();
    scorecards.stream()
        .filter(card -> card.assessmentId().startsWith(cycle + "/"))
        .forEach(card -> latest.put(card.assessmentId(), card));
    return List.copyOf(latest.values());
  }

  @Override
  public List<SheetFacts> sheetsOf(Collection<String> assessmentIds) {
    return sheets.stream()
        .filter(sheet -> assessmentIds.contains(idOf(sheet)))
        .map(
            sheet ->
                new SheetFacts(
                    idOf(sheet),
                    sheet.stage(),
                    sheet.content(),
                    stored(sheet, "remarks"),
                    stored(sheet, "madeBy"),
                    stored(sheet, "madeAt")))
        .toList();
  }

  @Override
  public List<ScorecardFacts> scorecardsOf(Collection<String> assessmentIds) {
    return scorecards.stream()
        .filter(card -> assessmentIds.contains(card.assessmentId()))
        .map(
            card ->
                new ScorecardFacts(
                    card.assessmentId(), card.stage(), card.content(), stored(card, "writtenAt")))
        .toList();
  }

  /** Stages of the sheets of a case, oldest first. */
  List<Stage> stagesOf(AssessmentKey key) {
    return sheetsOf(List.of(key.toString())).stream().map(SheetFacts::stage).toList();
  }

  /** Stages of the scorecards of a case, oldest first. */
  List<ScorecardStage> scorecardStagesOf(AssessmentKey key) {
    return scorecardsOf(List.of(key.toString())).stream().map(ScorecardFacts::stage).toList();
  }

  private static String idOf(SheetRecord sheet) {
    return stored(sheet, "assessmentId");
  }

  /** Nobody but the database asks a record for these, so there are no accessors. */
  @SuppressWarnings("unchecked")
  private static <T> T stored(Object of, String field) {
    return (T) ReflectionTestUtils.getField(of, field);
  }
}
