package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.egov.access.Standings;
import vn.egov.access.password.ChangePassword;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.ProblemTexts;

/** Where everybody changes the own password, and must if others know it. */
@Controller
class PasswordPage {

  static final String PATH = "/account/password";

  private final ChangePassword passwords;
  private final Standings standings;
  private final ProblemTexts texts;

  PasswordPage(ChangePassword passwords, Standings standings, ProblemTexts texts) {
    this.passwords = passwords;
    this.standings = standings;
    this.texts = texts;
  }

  @GetMapping(PATH)
  String show() {
    return "account/password";
  }

  @PostMapping(PATH)
  String change(
      @RequestParam String current,
      @RequestParam String wanted,
      @RequestParam String repeated,
      @RequestParam(required = false) @Nullable String next,
      Authentication user,
      HttpServletRequest request,
      Model model) {
    try {
      passwords.change(user.getName(), current, wanted, repeated);
    } catch (BusinessRuleViolation refused) {
      model.addAttribute("problems", worded(refused.problems(), Language.of(request)));
      return "account/password";
    }
    request.changeSessionId();
    return "redirect:"
        + UriComponentsBuilder.fromPath(PATH)
            .queryParam("changed")
            .queryParam("lang", Language.of(request).getLanguage())
            .queryParam("next", "{next}")
            .build(OwnPath.orHome(next));
  }

  @ModelAttribute
  void frame(
      @RequestParam(required = false) @Nullable String next,
      Authentication user,
      HttpServletRequest request,
      Model model) {
    boolean english = Language.of(request).equals(Language.ENGLISH);
    model.addAttribute("account", user.getName());
    model.addAttribute("possible", passwords.isPossibleFor(user.getName()));
    model.addAttribute("due", standings.of(user.getName()).initialPassword());
    model.addAttribute("next", OwnPath.orHome(next));
    model.addAttribute("lang", english ? "en" : "vi");
    model.addAttribute("otherLang", english ? "vi" : "en");
  }

  private List<String> worded(List<Problem> problems, Locale language) {
    return texts.texts(problems, language);
  }
}
