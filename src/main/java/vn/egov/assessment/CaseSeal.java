package vn.egov.assessment;

import java.util.Comparator;
import java.util.List;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.CategoryResult;
import vn.egov.scoring.CriterionScore;
import vn.egov.scoring.GroupResult;
import vn.egov.scoring.Scorecard;
import vn.egov.shared.Fingerprint;

/**
 * The hash of a case: of where it stands, and of every sheet and scorecard on file, oldest first.
 * Answers and points count in the order of their codes and as plain decimals, so that it depends on
 * what they say and not on how the document that keeps them is written.
 */
final class CaseSeal {

  private CaseSeal() {}

  static String of(CaseFacts facts, List<SheetFacts> sheets, List<ScorecardFacts> scorecards) {
    Fingerprint print =
        Fingerprint.of("case")
            .text(facts.id())
            .text(facts.status().name())
            .text(facts.verification().name())
            .number(facts.submissions())
            .number(facts.reviewReturns())
            .text(facts.verifiedBy())
            .text(facts.reviewedBy())
            .text(facts.reviewers())
            .text(facts.response() == null ? null : facts.response().name())
            .text(facts.decidedBy());
    if (facts.reopenedAt() != null) {
      print.text("reopened").time(facts.reopenedAt());
    }
    print.number(sheets.size());
    sheets.forEach(sheet -> add(print, sheet));
    print.number(scorecards.size());
    scorecards.forEach(scorecard -> add(print, scorecard));
    if (facts.late()) {
      print.text("late");
    }
    return print.hex();
  }

  private static void add(Fingerprint print, SheetFacts sheet) {
    print
        .text(sheet.stage().name())
        .text(sheet.madeBy())
        .time(sheet.madeAt())
        .text(sheet.remarks());
    add(print, sheet.content());
  }

  private static void add(Fingerprint print, AnswerSheet sheet) {
    print.number(sheet.answers().size());
    sheet.answers().values().stream()
        .sorted(Comparator.comparing(Answer::criterion))
        .forEach(
            answer ->
                print
                    .text(answer.criterion())
                    .text(answer.value())
                    .number(answer.numerator())
                    .number(answer.denominator())
                    .number(answer.count())
                    .text(answer.notApplicable() ? "n/a" : null)
                    .text(answer.note())
                    .text(answer.evidence()));
  }

  private static void add(Fingerprint print, ScorecardFacts written) {
    Scorecard card = written.content();
    print.text(written.stage().name()).time(written.writtenAt());
    print.number(card.total()).number(card.max()).number(card.overallLevel());
    print.number(card.criteria().size());
    card.criteria().stream()
        .sorted(Comparator.comparing(CriterionScore::code))
        .forEach(c -> print.text(c.code()).number(c.points()).number(c.max()));
    print.number(card.groups().size());
    card.groups().stream()
        .sorted(Comparator.comparing(GroupResult::code))
        .forEach(
            g ->
                print
                    .text(g.code())
                    .number(g.points())
                    .number(g.max())
                    .number(g.level())
                    .text(g.failing() ? "failing" : null));
    print.number(card.categories().size());
    card.categories().stream()
        .sorted(Comparator.comparing(CategoryResult::code))
        .forEach(c -> add(print, c));
  }

  private static void add(Fingerprint print, CategoryResult category) {
    print
        .text(category.code())
        .number(category.points())
        .number(category.max())
        .number(category.levelByPoints())
        .number(category.officialLevel())
        .number(category.failingGroups().size());
    category.failingGroups().stream().sorted().forEach(print::text);
  }
}
