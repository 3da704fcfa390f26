package vn.egov.access.accounts.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.egov.access.accounts.LockAccount;
import vn.egov.access.accounts.MoveOfficer;
import vn.egov.access.accounts.RenewAccess;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.ProblemTexts;

/** What an administrator does to an account from its page. */
@Controller
@Hidden
@RequestMapping("/accounts/id/{id}")
@PreAuthorize("hasAuthority('camunda-admin')")
class AccountActions {

  private final AccountPages pages;
  private final MoveOfficer move;
  private final LockAccount lock;
  private final RenewAccess renew;
  private final ProblemTexts texts;

  AccountActions(
      AccountPages pages,
      MoveOfficer move,
      LockAccount lock,
      RenewAccess renew,
      ProblemTexts texts) {
    this.pages = pages;
    this.move = move;
    this.lock = lock;
    this.renew = renew;
    this.texts = texts;
  }

  /** Comes back to the page, which says that it is done, or why not. */
  @PostMapping("/{action:move|lock|unlock|end-sessions}")
  ModelAndView act(
      @PathVariable String id,
      @PathVariable String action,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String reason,
      Principal reader,
      Locale locale) {
    return orRefusal(
        id,
        reader,
        locale,
        () -> {
          switch (action) {
            case "move" -> move.move(id, unit, reason);
            case "lock" -> lock.lock(id, reason);
            case "unlock" -> lock.unlock(id, reason);
            default -> renew.endSessions(id, reason);
          }
          return backTo(id, action, locale);
        });
  }

  /** Answers with the password itself: there is nowhere else where it could be read. */
  @PostMapping("/initial-password")
  ModelAndView givePassword(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String reason,
      Principal reader,
      Locale locale) {
    return orRefusal(
        id,
        reader,
        locale,
        () ->
            new ModelAndView(
                "accounts/password", Map.of("id", id, "password", renew.givePassword(id, reason))));
  }

  private ModelAndView orRefusal(
      String id, Principal reader, Locale locale, Supplier<ModelAndView> action) {
    try {
      return action.get();
    } catch (BusinessRuleViolation refusal) {
      ExtendedModelMap model = new ExtendedModelMap();
      String page = pages.account(id, null, reader, locale, model);
      model.addAttribute("refusals", texts.texts(refusal.problems(), locale));
      return new ModelAndView(page, model, HttpStatus.BAD_REQUEST);
    }
  }

  private static ModelAndView backTo(String id, String done, Locale locale) {
    RedirectView view =
        new RedirectView(
            UriComponentsBuilder.fromPath("/accounts/id/{id}")
                .queryParam("done", done)
                .queryParam("lang", locale.getLanguage())
                .build(id)
                .toString());
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }
}
