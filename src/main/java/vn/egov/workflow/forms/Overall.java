package vn.egov.workflow.forms;

import java.math.BigDecimal;
import java.util.List;

/**
 * The table at the end of a form: categories with their groups and the whole as the answers stand,
 * rated as the server rates them. A category with a group below its minimum is not rated, whatever
 * its points.
 */
final class Overall {

  private static final String ROWS =
      "for x in append(flatten(for c in cs return concatenate([c], c.gs)), whole)"
          + " return {name: x.n, points: f(x.p), max: f(x.m),"
          + " percent: if x.m = 0 then \"–\" else f(floor(x.p*10000/x.m+0.5)) + \" %\","
          + " level: x.l, note: x.t}";

  private final String fails;

  private Overall(BigDecimal minimumPercent) {
    this.fails = FormTexts.text("total.note-fails", Bilingual.number(minimumPercent));
  }

  static Component of(BigDecimal minimumPercent) {
    String rows = new Overall(minimumPercent).expression();
    return ScoreTable.over("overall", FormTexts.text("total.title"), "=" + rows);
  }

  private String expression() {
    return "{f: %s, cs: for c in %s.categories return %s, whole: %s, rows: %s}.rows"
        .formatted(Feel.FORMAT, PreviewRules.NAME, category(), whole(), ROWS);
  }

  /** Levels are counted from 0 for none upwards: {@code w} by points, {@code o} official. */
  private String category() {
    return ("{gs: for k in c.g return %s, n: c.n, p: sum(gs.p), m: sum(gs.m), w: %s,"
            + " bad: list contains(gs.bad, true), o: if bad then 0 else w,"
            + " l: if bad then %s else %s, t: if bad and w > 0 then %s else \"\"}")
        .formatted(
            group(),
            reached(),
            Feel.string(FormTexts.text("total.not-rated")),
            name("w"),
            Feel.concat(FormTexts.text("total.note-by-points"), name("w")));
  }

  private String group() {
    String points =
        Points.sum(List.of(Points.ofChoices("g"), Points.ofRatios("g"), Points.ofCounts("g")));
    return ("{g: get value(%s, k), n: \"– \" + g.n, p: %s, m: %s, bad: %s, l: %s,"
            + " t: if bad then %s else \"\"}")
        .formatted(
            PreviewRules.NAME,
            points,
            Points.applicableMaximum("g"),
            Points.FAILS,
            name(reached()),
            Feel.string(fails));
  }

  /** The worse of the official levels. */
  private static String whole() {
    return "{n: %s, p: sum(cs.p), m: sum(cs.m), w: min(cs.o), l: if w = 0 then %s else %s, t: \"\"}"
        .formatted(
            Feel.string(FormTexts.text("total.whole")),
            Feel.string(FormTexts.text("total.not-rated-overall")),
            name("w"));
  }

  private static String reached() {
    return "if m = 0 then 0 else " + Points.REACHED;
  }

  private static String name(String reached) {
    return "get value(%s.names, string(%s))".formatted(PreviewRules.NAME, reached);
  }
}
