package vn.egov.notice.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.egov.access.OfficeGroups;
import vn.egov.notice.NoticeFilter;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.NoticeLists;
import vn.egov.notice.NoticeState;
import vn.egov.notice.RetryNotices;
import vn.egov.notice.mail.KeptMails;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.ProblemTexts;

/** What was told to whom and whether it left the house; administrators have it sent again. */
@Controller
@Hidden
class NoticesPage {

  static final String PATH = "/notices";
  static final int SIZE = 50;
  static final int MOST_PAGES = 100_000;
  private static final String REFUSALS = "refusals";

  private final NoticeLists lists;
  private final RetryNotices retryNotices;
  private final KeptMails kept;
  private final MessageSource messages;
  private final ProblemTexts texts;

  NoticesPage(
      NoticeLists lists,
      RetryNotices retryNotices,
      KeptMails kept,
      MessageSource messages,
      ProblemTexts texts) {
    this.lists = lists;
    this.retryNotices = retryNotices;
    this.kept = kept;
    this.messages = messages;
    this.texts = texts;
  }

  @GetMapping(PATH)
  @PreAuthorize("hasAnyAuthority('camunda-admin', 'cycle-managers', 'auditors')")
  String show(
      NoticeParameters parameters,
      @RequestParam(defaultValue = "0") int page,
      Authentication reader,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    NoticeWording wording = new NoticeWording(messages, locale);
    boolean administers =
        reader.getAuthorities().stream()
            .anyMatch(a -> OfficeGroups.ADMINISTRATORS.equals(a.getAuthority()));
    model.addAttribute("parameters", parameters);
    model.addAttribute("administers", administers);
    model.addAttribute("kept", administers && kept.areThere());
    model.addAttribute("states", choices(NoticeState.values(), wording));
    model.addAttribute("kinds", choices(NoticeKind.values(), wording));
    model.addAttribute("language", locale.getLanguage());
    model.addAttribute("page", Math.min(Math.max(page, 0), MOST_PAGES));
    try {
      add(parameters.filter(), Math.min(Math.max(page, 0), MOST_PAGES), wording, model);
      model.addAttribute("query", query(parameters));
    } catch (BusinessRuleViolation e) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute(REFUSALS, worded(e, locale));
      model.addAttribute("rows", List.of());
      model.addAttribute("counts", List.of());
      model.addAttribute("query", "");
    }
    return "notices/list";
  }

  private void add(NoticeFilter filter, int page, NoticeWording wording, Model model) {
    List<NoticeRow> rows =
        lists.page(filter, page * SIZE, SIZE).stream().map(n -> NoticeRow.of(n, wording)).toList();
    model.addAttribute("rows", rows);
    model.addAttribute("more", rows.size() == SIZE);
    model.addAttribute(
        "counts",
        lists.counts(filter).entrySet().stream()
            .map(c -> new Choice(wording.value(c.getKey()), String.valueOf(c.getValue())))
            .toList());
  }

  /** The filter as a part of an address, without what is blank. */
  private static String query(NoticeParameters parameters) {
    UriComponentsBuilder query = UriComponentsBuilder.newInstance();
    Map<String, String> given = parameters.given();
    given.forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
    String text = query.encode().buildAndExpand(given).getQuery();
    return text == null ? "" : text + "&";
  }

  @PostMapping(PATH + "/{id:[0-9a-f]{40}}/retry")
  @PreAuthorize("hasAuthority('camunda-admin')")
  String retry(@PathVariable String id, Locale locale, RedirectAttributes next) {
    try {
      retryNotices.retry(id);
      next.addFlashAttribute("retried", "1");
    } catch (BusinessRuleViolation e) {
      next.addFlashAttribute(REFUSALS, worded(e, locale));
    }
    return back(locale, next);
  }

  @PostMapping(PATH + "/retry")
  @PreAuthorize("hasAuthority('camunda-admin')")
  String retryAll(Locale locale, RedirectAttributes next) {
    next.addFlashAttribute("retried", String.valueOf(retryNotices.retryAll()));
    return back(locale, next);
  }

  private static String back(Locale locale, RedirectAttributes next) {
    next.addAttribute("lang", locale.getLanguage());
    return "redirect:" + PATH;
  }

  private List<String> worded(BusinessRuleViolation refusal, Locale locale) {
    return refusal.problems().stream().map(p -> texts.text(p, locale)).toList();
  }

  private static List<Choice> choices(Enum<?>[] values, NoticeWording wording) {
    return Arrays.stream(values).map(v -> new Choice(v.name(), wording.value(v))).toList();
  }

  record Choice(String value, @Nullable String text) {}
}
