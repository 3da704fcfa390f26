package vn.egov.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.CaseFilter;
import vn.egov.assessment.CaseLine;
import vn.egov.assessment.DueFilter;
import vn.egov.assessment.ListCases;
import vn.egov.cycle.Cycle;
import vn.egov.unit.Tier;

/**
 * The list of cases as a page shows it.
 *
 * @param earlier address of the page before, null on the first
 * @param later address of the page after, null on the last
 */
record CaseListView(
    String lang,
    String cycleName,
    List<Choice> cycles,
    List<Choice> tiers,
    List<Choice> statuses,
    List<Choice> dues,
    String parent,
    String total,
    List<Row> rows,
    @Nullable String earlier,
    @Nullable String later) {

  /** An option of a list. */
  record Choice(String value, String name, boolean chosen) {}

  record Row(
      String href,
      String unit,
      String code,
      String tier,
      String status,
      boolean late,
      @Nullable String verification,
      @Nullable String next,
      boolean overdue) {}

  static CaseListView of(
      ListCases.Page page, List<Cycle> cycles, CaseFilter filter, CaseWording wording) {
    boolean more = (page.page() + 1L) * page.size() < page.total();
    return new CaseListView(
        wording.lang(),
        wording.name(page.cycle().name()),
        cycles.stream()
            .map(
                c ->
                    new Choice(
                        c.code().value(),
                        wording.name(c.name()),
                        c.code().equals(page.cycle().code())))
            .toList(),
        Arrays.stream(Tier.values())
            .map(t -> new Choice(t.name(), wording.tier(t), t == filter.tier()))
            .toList(),
        Arrays.stream(AssessmentStatus.values())
            .map(s -> new Choice(s.name(), wording.status(s), s == filter.status()))
            .toList(),
        Arrays.stream(DueFilter.values())
            .map(d -> new Choice(d.name(), wording.text("cases.due." + d), d == filter.due()))
            .toList(),
        filter.parent() == null ? "" : filter.parent().value(),
        wording.text("cases.total", page.total()),
        page.cases().stream().map(line -> row(line, page.cycle(), wording)).toList(),
        page.page() == 0 ? null : address(page, filter, page.page() - 1, wording),
        more ? address(page, filter, page.page() + 1, wording) : null);
  }

  private static Row row(CaseLine line, Cycle cycle, CaseWording wording) {
    return new Row(
        "/cases/" + cycle.code() + "/" + line.unit() + "?lang=" + wording.lang(),
        wording.name(line.unitName()),
        line.unit().value(),
        wording.tier(line.tier()),
        wording.status(line.status()),
        line.late(),
        wording.verification(line.verification()),
        wording.next(line.next()),
        line.next() != null && line.next().overdue());
  }

  private static String address(
      ListCases.Page page, CaseFilter filter, int number, CaseWording wording) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/cases")
            .queryParam("cycle", page.cycle().code())
            .queryParam("page", number)
            .queryParam("lang", wording.lang().toLowerCase(Locale.ROOT));
    if (filter.tier() != null) {
      address.queryParam("tier", filter.tier());
    }
    if (filter.status() != null) {
      address.queryParam("status", filter.status());
    }
    if (filter.parent() != null) {
      address.queryParam("parent", filter.parent());
    }
    if (filter.due() != null) {
      address.queryParam("due", filter.due());
    }
    return address.build().toUriString();
  }
}
