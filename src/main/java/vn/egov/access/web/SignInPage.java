package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The form; Spring Security takes what it sends. */
@Controller
class SignInPage {

  static final String PATH = "/sign-in";

  private final SignInChoices choices;
  private final Leaving leaving;

  SignInPage(SignInChoices choices, Leaving leaving) {
    this.choices = choices;
    this.leaving = leaving;
  }

  @GetMapping(PATH)
  String show(
      @RequestParam(required = false) @Nullable String next,
      HttpServletRequest request,
      Model model) {
    boolean english = Language.of(request).equals(Language.ENGLISH);
    model.addAttribute("next", OwnPath.orHome(next));
    model.addAttribute("lang", english ? "en" : "vi");
    model.addAttribute("otherLang", english ? "vi" : "en");
    model.addAttribute("publicPage", english ? "/en" : "/");
    model.addAttribute("form", choices.hasForm());
    model.addAttribute("provider", choices.provider(Language.of(request)));
    Optional<String> way = leaving.take(request);
    model.addAttribute("way", way.orElse(""));
    return way.isPresent() ? "leaving" : "sign-in";
  }

  static UriComponentsBuilder address() {
    return UriComponentsBuilder.fromPath(PATH);
  }
}
