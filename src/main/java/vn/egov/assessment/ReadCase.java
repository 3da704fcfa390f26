package vn.egov.assessment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Participant;
import vn.egov.cycle.Participants;
import vn.egov.scoring.Scorecard;
import vn.egov.shared.UseCase;

/** Shows a case file to somebody who has, or had, to do with it. */
@UseCase
public class ReadCase {

  private final Assessments assessments;
  private final Participants participants;
  private final CaseRecords caseRecords;
  private final Cycles cycles;
  private final NextDates nextDates;

  ReadCase(
      Assessments assessments,
      Participants participants,
      CaseRecords caseRecords,
      Cycles cycles,
      NextDates nextDates) {
    this.assessments = assessments;
    this.participants = participants;
    this.caseRecords = caseRecords;
    this.cycles = cycles;
    this.nextDates = nextDates;
  }

  /** Empty for a case that there is not and for one that is not the reader's, which look alike. */
  public Optional<CaseReading> read(AssessmentKey key, Reader reader) {
    Assessment assessment = assessments.find(key.toString()).orElse(null);
    Participant participant =
        participants.find(key.cycle().value(), key.unit().value()).orElse(null);
    if (assessment == null || participant == null) {
      return Optional.empty();
    }
    return reader
        .viewpointOn(assessment, participant)
        .map(viewpoint -> read(assessment, participant, viewpoint));
  }

  private CaseReading read(Assessment assessment, Participant participant, Viewpoint viewpoint) {
    List<String> id = List.of(assessment.key().toString());
    List<ScorecardFacts> scorecards = caseRecords.scorecardsOf(id);
    List<SheetFacts> sheets = caseRecords.sheetsOf(id);
    boolean told = isTold(assessment, scorecards);
    return new CaseReading(
        assessment.key(),
        participant.name(),
        assessment.tier(),
        assessment.status(),
        assessment.verification(),
        assessment.submissions(),
        assessment.submissionDue(),
        assessment.acceptedUntil(),
        assessment.submittedAt().orElse(null),
        assessment.late(),
        assessment.responseDue().orElse(null),
        viewpoint.showsResponse() ? assessment.response().orElse(null) : null,
        nextDates.of(assessment, cycles.get(participant.cycle())).orElse(null),
        assessment.reopenedAt().orElse(null),
        assessment.reopeningReason().orElse(null),
        shown(sheets, viewpoint, told),
        viewpoint.showsReturns() ? returns(sheets, viewpoint) : List.of(),
        newest(scorecards, viewpoint, told));
  }

  /**
   * Whether the unit has learnt what the newest sheets say. A result was announced to it, and none
   * is waiting for the next announcement.
   */
  private static boolean isTold(Assessment assessment, List<ScorecardFacts> scorecards) {
    return assessment.status() != AssessmentStatus.REVIEWED
        && scorecards.stream().anyMatch(s -> s.stage() == ScorecardStage.PROVISIONAL);
  }

  private static Map<Stage, CaseReading.Sheet> shown(
      List<SheetFacts> sheets, Viewpoint viewpoint, boolean told) {
    Map<Stage, CaseReading.Sheet> newest = new EnumMap<>(Stage.class);
    for (SheetFacts sheet : sheets) {
      if (viewpoint.shows(sheet.stage(), told)) {
        newest.put(
            sheet.stage(),
            new CaseReading.Sheet(
                sheet.madeAt(), account(sheet, viewpoint), sheet.remarks(), sheet.content()));
      }
    }
    return newest;
  }

  /** The notes only: the values beside them were a reviewer's draft. */
  private static List<CaseReading.Return> returns(List<SheetFacts> sheets, Viewpoint viewpoint) {
    return sheets.stream()
        .filter(sheet -> sheet.stage() == Stage.NOTED)
        .map(
            sheet ->
                new CaseReading.Return(
                    sheet.madeAt(), account(sheet, viewpoint), sheet.remarks(), notes(sheet)))
        .toList();
  }

  private static Map<String, String> notes(SheetFacts sheet) {
    Map<String, String> notes = new LinkedHashMap<>();
    sheet
        .content()
        .answers()
        .forEach(
            (code, answer) -> {
              if (answer.note() != null) {
                notes.put(code, answer.note());
              }
            });
    return notes;
  }

  private static @Nullable String account(SheetFacts sheet, Viewpoint viewpoint) {
    return viewpoint.showsAccounts() ? sheet.madeBy() : null;
  }

  private static @Nullable Scorecard newest(
      List<ScorecardFacts> scorecards, Viewpoint viewpoint, boolean told) {
    return scorecards.stream()
        .filter(card -> viewpoint.shows(card.stage(), told))
        .reduce((older, newer) -> newer)
        .map(ScorecardFacts::content)
        .orElse(null);
  }
}
