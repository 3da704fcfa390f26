package vn.egov.extension.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.assessment.ReopenSubmission;
import vn.egov.cycle.Cycle;
import vn.egov.extension.DecideExtension;
import vn.egov.extension.PlanExtension;
import vn.egov.shared.BusinessRuleViolation;

/** The page on which managers extend the deadlines of a cycle and reopen submissions. */
@Controller
@Hidden
@PreAuthorize("hasAuthority('cycle-managers')")
class DeadlinesPage {

  private static final String PATH = "/deadlines";
  private static final String CYCLE_PATH = PATH + "/{code}";
  private static final String PAGE = "extension/deadlines";

  private final PlanExtension planExtension;
  private final DecideExtension decideExtension;
  private final ReopenSubmission reopenSubmission;
  private final DeadlinesView view;

  DeadlinesPage(
      PlanExtension planExtension,
      DecideExtension decideExtension,
      ReopenSubmission reopenSubmission,
      DeadlinesView view) {
    this.planExtension = planExtension;
    this.decideExtension = decideExtension;
    this.reopenSubmission = reopenSubmission;
    this.view = view;
  }

  /** Of the cycle that is asked for, or else of the newest. */
  @GetMapping(PATH)
  String any(@RequestParam(required = false) @Nullable String cycle, Locale locale) {
    String code = cycle == null || cycle.isBlank() ? view.newest() : cycle;
    return page(Codes.cycle(code).value()) + "?lang=" + locale.getLanguage();
  }

  @GetMapping(CYCLE_PATH)
  String read(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String unit,
      Model model,
      Locale locale) {
    show(code, ExtensionForm.EMPTY, model, locale);
    if (unit != null && !unit.isBlank()) {
      view.unit(Codes.assessment(code, unit.strip()), model, locale);
    }
    return PAGE;
  }

  @PostMapping(CYCLE_PATH + "/preview")
  String preview(
      @PathVariable String code, @ModelAttribute ExtensionForm form, Model model, Locale locale) {
    Cycle cycle = show(code, form, model, locale);
    try {
      view.plan(planExtension.plan(cycle.code(), form.request(null)), model, locale);
      model.addAttribute("requestKey", UUID.randomUUID().toString());
    } catch (BusinessRuleViolation refusal) {
      view.refusal(refusal, model, locale);
    }
    return PAGE;
  }

  /** The key comes from the preview, so that a second click is the same request. */
  @PostMapping(CYCLE_PATH + "/extensions")
  String decide(
      @PathVariable String code,
      @ModelAttribute ExtensionForm form,
      @RequestParam(required = false) @Nullable String requestKey,
      Principal manager,
      Model model,
      Locale locale) {
    Cycle cycle = view.cycle(Codes.cycle(code));
    try {
      decideExtension.decide(cycle.code(), form.request(requestKey), manager.getName());
    } catch (BusinessRuleViolation refusal) {
      show(code, form, model, locale);
      view.refusal(refusal, model, locale);
      return PAGE;
    }
    return page(code) + "?done&lang=" + locale.getLanguage();
  }

  @PostMapping(CYCLE_PATH + "/reopenings")
  String reopen(
      @PathVariable String code, @ModelAttribute ReopeningForm form, Model model, Locale locale) {
    view.cycle(Codes.cycle(code));
    String unit = form.unitCode();
    if (!unit.matches("[A-Za-z0-9]{1,12}")) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    try {
      reopenSubmission.reopen(
          Codes.assessment(code, unit), form.newDeadline(), form.reason(), form.decisionNumber());
    } catch (BusinessRuleViolation refusal) {
      show(code, ExtensionForm.EMPTY, model, locale);
      model.addAttribute("reopening", form);
      view.refusal(refusal, model, locale);
      return PAGE;
    }
    return page(code) + "?done&lang=" + locale.getLanguage();
  }

  private Cycle show(String code, ExtensionForm form, Model model, Locale locale) {
    model.addAttribute("form", form);
    model.addAttribute("reopening", ReopeningForm.EMPTY);
    Cycle cycle = view.cycle(Codes.cycle(code));
    view.page(cycle, model, locale);
    return cycle;
  }

  private static String page(String code) {
    return "redirect:" + PATH + "/" + code;
  }
}
