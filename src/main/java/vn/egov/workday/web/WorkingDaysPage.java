package vn.egov.workday.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.workday.ChangeWorkDay;
import vn.egov.workday.DayKind;
import vn.egov.workday.ImportWorkYear;

/** The pages on which administrators import the calendar of a year and mend single days. */
@Controller
@Hidden
@PreAuthorize("hasAuthority('camunda-admin')")
class WorkingDaysPage {

  private static final String PATH = "/working-days";
  private static final String YEAR_PATH = PATH + "/{year:\\d{4}}";

  private final ImportWorkYear importYear;
  private final ChangeWorkDay changeDay;
  private final WorkingDaysView view;

  WorkingDaysPage(ImportWorkYear importYear, ChangeWorkDay changeDay, WorkingDaysView view) {
    this.importYear = importYear;
    this.changeDay = changeDay;
    this.view = view;
  }

  @GetMapping(PATH)
  String years(Model model, Locale locale) {
    view.years(model, locale);
    return "workday/years";
  }

  /** The year that was typed into the list. */
  @GetMapping(PATH + "/other")
  String other(@RequestParam int year, Locale locale) {
    return page(year) + "?lang=" + locale.getLanguage();
  }

  @GetMapping(YEAR_PATH)
  String year(@PathVariable int year, Model model, Locale locale) {
    view.year(year, model, locale);
    return "workday/year";
  }

  /** Sent from the list or from the year's own page; a refusal is shown on the latter. */
  @PostMapping(YEAR_PATH + "/shipped")
  String importShipped(
      @PathVariable int year, Principal administrator, Model model, Locale locale) {
    return onYear(
        year, model, locale, () -> importYear.importShipped(year, administrator.getName()));
  }

  @PostMapping(YEAR_PATH + "/table")
  String importTable(
      @PathVariable int year,
      @RequestParam(required = false) @Nullable String source,
      @RequestParam(defaultValue = "") String table,
      Principal administrator,
      Model model,
      Locale locale) {
    model.addAttribute("typedSource", source);
    model.addAttribute("typedTable", table);
    return onYear(
        year,
        model,
        locale,
        () -> importYear.importYear(year, source, table, administrator.getName()));
  }

  @PostMapping(YEAR_PATH + "/day")
  String change(
      @PathVariable int year,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String source,
      Model model,
      Locale locale) {
    return onYear(
        year,
        model,
        locale,
        () -> {
          LocalDate day = day(year, date);
          if (kind.equals("NONE")) {
            changeDay.remove(day, source);
          } else {
            changeDay.put(day, kind(kind), name, source);
          }
        });
  }

  /** After a change the page is asked for anew, so that reloading it changes nothing again. */
  private String onYear(int year, Model model, Locale locale, Runnable change) {
    try {
      change.run();
    } catch (BusinessRuleViolation refusal) {
      view.refusal(refusal, model, locale);
      view.year(year, model, locale);
      return "workday/year";
    }
    return page(year) + "?done&lang=" + locale.getLanguage();
  }

  private static String page(int year) {
    return "redirect:" + PATH + "/" + year;
  }

  private static LocalDate day(int year, String text) {
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (day.getYear() == year) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Falls through to the same refusal.
    }
    throw new BusinessRuleViolation(Problem.at("workDate", "workday.day", year));
  }

  private static DayKind kind(String name) {
    return Optional.of(name)
        .filter(k -> k.equals(DayKind.HOLIDAY.name()) || k.equals(DayKind.WORKDAY.name()))
        .map(DayKind::valueOf)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }
}
