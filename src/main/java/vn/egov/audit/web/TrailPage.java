package vn.egov.audit.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.egov.audit.AuditAction;
import vn.egov.audit.ReadTrail;
import vn.egov.audit.SealTrail;
import vn.egov.audit.TrailLine;
import vn.egov.audit.TrailReport;
import vn.egov.audit.sealing.TrailInspection;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.ProblemTexts;

/** The trail for people: entries by case, person, kind and day, exports, and the check. */
@Controller
@Hidden
@ForAuditors
class TrailPage {

  static final String PATH = "/audit";
  private static final String REPORT = "report";
  private static final String REFUSALS = "refusals";

  private final ReadTrail reading;
  private final SealTrail sealing;
  private final TrailInspection inspection;
  private final MessageSource messages;
  private final ProblemTexts texts;

  TrailPage(
      ReadTrail reading,
      SealTrail sealing,
      TrailInspection inspection,
      MessageSource messages,
      ProblemTexts texts) {
    this.reading = reading;
    this.sealing = sealing;
    this.inspection = inspection;
    this.messages = messages;
    this.texts = texts;
  }

  @GetMapping(PATH)
  String show(
      TrailParameters parameters,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(required = false) @Nullable String lang,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    AuditWording wording = new AuditWording(messages, locale);
    model.addAttribute("parameters", parameters);
    model.addAttribute("lang", lang);
    model.addAttribute("actions", actions(wording));
    model.addAttribute("head", sealing.head());
    if (model.getAttribute(REPORT) instanceof TrailReport report) {
      model.addAttribute("checked", ReportRepresentation.of(report, wording));
      model.addAttribute("checkedAt", wording.time(report.checkedAt()));
    }
    try {
      addEntries(parameters, before, wording, model);
    } catch (BusinessRuleViolation e) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("entries", List.of());
      model.addAttribute(REFUSALS, texts.texts(e.problems(), locale));
    }
    return "audit/trail";
  }

  private void addEntries(
      TrailParameters parameters, @Nullable String before, AuditWording wording, Model model) {
    long below = Numbers.of("before", before, 1, Long.MAX_VALUE, Long.MAX_VALUE);
    List<TrailLine> lines = reading.newest(parameters.filter(), below, TrailApi.USUAL);
    model.addAttribute("entries", lines.stream().map(l -> EntryView.of(l, wording)).toList());
    model.addAttribute("isLater", below != Long.MAX_VALUE);
    model.addAttribute("query", query(parameters));
    if (lines.size() == TrailApi.USUAL) {
      model.addAttribute("next", lines.get(lines.size() - 1).stored().id());
    }
  }

  /** The filter as a part of an address, without what is blank. */
  private static String query(TrailParameters parameters) {
    UriComponentsBuilder query = UriComponentsBuilder.newInstance();
    parameters.given().forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
    String text = query.encode().buildAndExpand(parameters.given()).getQuery();
    return text == null ? "" : text;
  }

  private static List<Choice> actions(AuditWording wording) {
    return Arrays.stream(AuditAction.values())
        .map(action -> new Choice(action.name(), wording.action(action)))
        .toList();
  }

  /** Answers by leading back to the page, so that reloading it does not check anew. */
  @PostMapping(PATH + "/check")
  String check(
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String hash,
      Locale locale,
      HttpServletRequest request,
      RedirectAttributes next) {
    try {
      next.addFlashAttribute(REPORT, inspection.inspect(Numbers.noted(number, hash)));
    } catch (BusinessRuleViolation e) {
      next.addFlashAttribute(REFUSALS, texts.texts(e.problems(), locale));
    }
    if (request.getParameter("lang") != null) {
      next.addAttribute("lang", locale.getLanguage());
    }
    return "redirect:" + PATH + "#check";
  }

  record Choice(String value, String text) {}
}
