package vn.egov.assessment.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.egov.access.OfficeGroups;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.CaseCriteria;
import vn.egov.assessment.CaseFilter;
import vn.egov.assessment.CaseReading;
import vn.egov.assessment.DueFilter;
import vn.egov.assessment.ListCases;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Cycles;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;

/** The pages on which people read case files; no cache keeps them. */
@Controller
@Hidden
class CasePages {

  private static final int SIZE = 50;

  private final CaseDesk desk;
  private final ListCases listCases;
  private final CaseCriteria criteria;
  private final Cycles cycles;
  private final MessageSource messages;

  CasePages(
      CaseDesk desk,
      ListCases listCases,
      CaseCriteria criteria,
      Cycles cycles,
      MessageSource messages) {
    this.desk = desk;
    this.listCases = listCases;
    this.criteria = criteria;
    this.cycles = cycles;
    this.messages = messages;
  }

  /** Of the cycle that is asked for, or else of the newest in which there is anything to read. */
  @GetMapping("/cases")
  String list(
      @RequestParam(required = false) @Nullable String cycle,
      @RequestParam(required = false) @Nullable Tier tier,
      @RequestParam(required = false) @Nullable AssessmentStatus status,
      @RequestParam(required = false) @Nullable UnitCode parent,
      @RequestParam(required = false) @Nullable DueFilter due,
      @RequestParam(defaultValue = "0") int page,
      Authentication user,
      Locale locale,
      Model model) {
    List<Cycle> readable = listCases.cycles(Readers.of(user));
    if (readable.isEmpty()) {
      return "cases/none";
    }
    String code = cycle == null || cycle.isEmpty() ? readable.get(0).code().value() : cycle;
    CaseFilter filter = new CaseFilter(tier, status, parent, due);
    if (isManager(user)) {
      model.addAttribute("deadlines", "/deadlines/" + code + "?lang=" + locale.getLanguage());
    }
    model.addAttribute(
        "list",
        CaseListView.of(
            desk.list(code, filter, page, SIZE, user),
            readable,
            filter,
            new CaseWording(messages, locale)));
    return "cases/list";
  }

  private static boolean isManager(Authentication user) {
    return user.getAuthorities().stream()
        .anyMatch(group -> OfficeGroups.CYCLE_MANAGERS.equals(group.getAuthority()));
  }

  @GetMapping("/cases/{cycle}/{unit}")
  String read(
      @PathVariable String cycle,
      @PathVariable String unit,
      Authentication user,
      Locale locale,
      Model model) {
    CaseReading reading = desk.read(cycle, unit, user);
    CaseWording wording = new CaseWording(messages, locale);
    model.addAttribute("lang", wording.lang());
    model.addAttribute(
        "file",
        CaseView.of(
            reading, cycles.get(reading.key().cycle()), criteria.of(reading.key()), wording));
    return "cases/case";
  }
}
