package vn.egov.access.accounts.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.egov.access.accounts.ImportAccounts;
import vn.egov.access.accounts.ImportOptions;
import vn.egov.access.accounts.ImportReport;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.ProblemTexts;

/**
 * The import in two steps: the table is checked, and what was checked is sent again with the page's
 * own form. In between it is kept in that page only.
 */
@Controller
@Hidden
@RequestMapping("/accounts/import")
@PreAuthorize("hasAuthority('camunda-admin')")
class ImportPages {

  private static final int MOST_FAULTS = 500;

  private final ImportAccounts importAccounts;
  private final ProblemTexts texts;
  private final MessageSource messages;

  ImportPages(ImportAccounts importAccounts, ProblemTexts texts, MessageSource messages) {
    this.importAccounts = importAccounts;
    this.texts = texts;
    this.messages = messages;
  }

  @GetMapping
  String form() {
    return "accounts/import";
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView check(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(defaultValue = "false") boolean update,
      @RequestParam(defaultValue = "false") boolean newPasswords,
      Locale locale)
      throws IOException {
    try {
      ImportForm form = ImportForm.of(file, text, new ImportOptions(update, newPasswords));
      return plan(form, false, locale);
    } catch (BusinessRuleViolation refusal) {
      return faults(refusal, locale);
    }
  }

  /**
   * @param csv the table as the page of the check has it
   * @param checked what was to be done then
   * @param as {@code file} for a table of passwords to download
   */
  @PostMapping(path = "/run", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView run(
      @RequestParam(defaultValue = "") String csv,
      @RequestParam(defaultValue = "false") boolean update,
      @RequestParam(defaultValue = "false") boolean newPasswords,
      @RequestParam(defaultValue = "") String checked,
      @RequestParam(defaultValue = "table") String as,
      Locale locale) {
    try {
      ImportForm form = ImportForm.checked(csv, new ImportOptions(update, newPasswords));
      if (!checked.equals(importAccounts.check(form.csv(), form.options()).checked())) {
        return plan(form, true, locale);
      }
      ImportReport report = importAccounts.importAccounts(form.csv(), form.options(), checked);
      return as.equals("file")
          ? new ModelAndView(new PasswordFile(report))
          : new ModelAndView("accounts/imported")
              .addObject("report", report)
              .addObject("words", new RoleText(messages, locale));
    } catch (BusinessRuleViolation refusal) {
      return faults(refusal, locale);
    }
  }

  private ModelAndView plan(ImportForm form, boolean changedMeanwhile, Locale locale) {
    ModelAndView page = new ModelAndView("accounts/plan");
    page.addObject("form", form);
    page.addObject("words", new RoleText(messages, locale));
    page.addObject("report", importAccounts.check(form.csv(), form.options()));
    page.addObject("changedMeanwhile", changedMeanwhile);
    return page;
  }

  private ModelAndView faults(BusinessRuleViolation refusal, Locale locale) {
    List<String> all = texts.texts(refusal.problems(), locale);
    ModelAndView page = new ModelAndView("accounts/import", HttpStatus.BAD_REQUEST);
    page.addObject("faults", all.subList(0, Math.min(all.size(), MOST_FAULTS)));
    page.addObject("faultCount", all.size());
    page.addObject("more", Math.max(0, all.size() - MOST_FAULTS));
    return page;
  }
}
