package vn.egov.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.CaseReading;
import vn.egov.assessment.Stage;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.TierCriteria;
import vn.egov.cycle.Cycle;

/**
 * A case file as a page shows it.
 *
 * @param verification null where the district had nothing to verify
 * @param response how the unit answered its result, null before
 * @param next what is to be done by when, null while nobody has a date to keep
 * @param late whether the unit submitted after its deadline
 * @param total points, maximum, share and level of the whole, null without a scorecard
 * @param stages the columns, from the declaration on
 */
record CaseView(
    String title,
    String cycleName,
    String cycleCode,
    String unitCode,
    String tier,
    String status,
    @Nullable String verification,
    @Nullable String response,
    @Nullable String next,
    boolean overdue,
    boolean late,
    List<Fact> dates,
    @Nullable String total,
    List<ReturnView> returns,
    List<StageView> stages,
    List<CriteriaBlock> groups) {

  record Fact(String label, String value) {}

  record StageView(String name, String at, @Nullable String account, @Nullable String remarks) {}

  record ReturnView(
      String at, @Nullable String account, @Nullable String remarks, List<Fact> notes) {}

  static CaseView of(CaseReading reading, Cycle cycle, TierCriteria criteria, CaseWording wording) {
    List<Stage> shown = shown(reading);
    return new CaseView(
        wording.name(reading.unitName()),
        wording.name(cycle.name()),
        cycle.code().value(),
        reading.key().unit().value(),
        wording.tier(reading.tier()),
        wording.status(reading.status()),
        wording.verification(reading.verification()),
        reading.response() == null
            ? null
            : wording.text("case.response." + reading.response().name()),
        wording.next(reading.next()),
        reading.next() != null && reading.next().overdue(),
        reading.late(),
        dates(reading, wording),
        total(reading, wording),
        reading.returns().stream().map(r -> returned(r, criteria, wording)).toList(),
        shown.stream().map(stage -> stage(stage, reading, wording)).toList(),
        CriteriaBlock.of(reading, shown, criteria, wording));
  }

  private static List<Stage> shown(CaseReading reading) {
    return reading.sheets().keySet().stream().sorted().toList();
  }

  private static StageView stage(Stage stage, CaseReading reading, CaseWording wording) {
    CaseReading.Sheet sheet = reading.sheet(stage).orElseThrow();
    return new StageView(
        wording.stage(stage),
        wording.notation().moment(sheet.at()),
        sheet.account(),
        sheet.remarks());
  }

  private static ReturnView returned(
      CaseReading.Return returned, TierCriteria criteria, CaseWording wording) {
    return new ReturnView(
        wording.notation().moment(returned.at()),
        returned.account(),
        returned.remarks(),
        criteria
            .criteria()
            .flatMap(c -> note(c, returned.notes().get(c.code()), wording).stream())
            .toList());
  }

  private static Optional<Fact> note(
      Criterion criterion, @Nullable String note, CaseWording wording) {
    return Optional.ofNullable(note).map(n -> new Fact(wording.name(criterion.name()), n));
  }

  private static List<Fact> dates(CaseReading reading, CaseWording wording) {
    List<Fact> dates = new ArrayList<>();
    dates.add(
        new Fact(
            wording.text("case.submission-due"), wording.notation().day(reading.submissionDue())));
    if (reading.acceptedUntil().isAfter(reading.submissionDue())) {
      dates.add(
          new Fact(
              wording.text("case.accepted-until"),
              wording.notation().day(reading.acceptedUntil())));
    }
    if (reading.submittedAt() != null) {
      dates.add(
          new Fact(
              wording.text("case.submitted-at"), wording.notation().moment(reading.submittedAt())));
    }
    if (reading.reopenedAt() != null) {
      dates.add(
          new Fact(
              wording.text("case.reopened"),
              wording.notation().moment(reading.reopenedAt())
                  + (reading.reopeningReason() == null ? "" : ": " + reading.reopeningReason())));
    }
    if (reading.responseDue() != null) {
      dates.add(
          new Fact(
              wording.text("case.response-due"), wording.notation().day(reading.responseDue())));
    }
    return List.copyOf(dates);
  }

  private static @Nullable String total(CaseReading reading, CaseWording wording) {
    return reading.scorecard() == null
        ? null
        : wording.figures(
            reading.scorecard().total(),
            reading.scorecard().max(),
            reading.scorecard().percent(),
            reading.scorecard().overallLevel());
  }
}
