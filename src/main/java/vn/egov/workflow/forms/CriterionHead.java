package vn.egov.workflow.forms;

import vn.egov.criteria.Criterion;
import vn.egov.scoring.json.AnswersJson;

/** What the methodology says about a criterion, above its controls. */
final class CriterionHead {

  private CriterionHead() {}

  static String title(Criterion criterion) {
    return criterion.code() + " · " + criterion.name().vi();
  }

  static Component of(Criterion criterion) {
    StringBuilder lines = new StringBuilder("<div class=\"small\">");
    if (!criterion.name().en().isBlank()) {
      lines
          .append("<em class=\"text-muted\">")
          .append(Markup.escape(criterion.name().en()))
          .append("</em><br>");
    }
    lines
        .append(Markup.strong(FormTexts.text("criterion.rule")))
        .append(' ')
        .append(Markup.bilingual(criterion.ruleText()))
        .append("<br>")
        .append(Markup.strong(FormTexts.text("criterion.evidence")))
        .append(' ')
        .append(Markup.bilingual(criterion.evidence()));
    if (criterion.evidenceRequired()) {
      lines
          .append(" <span class=\"label label-warning\">")
          .append(Markup.escape(FormTexts.text("criterion.evidence-required")))
          .append("</span>");
    }
    return Component.html(AnswersJson.key(criterion.code()) + "_head", lines + "</div>");
  }
}
