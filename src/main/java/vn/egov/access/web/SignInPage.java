package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.util.UriComponentsBuilder;

/** The form; Spring Security takes what it sends. */
@Controller
class SignInPage {

  static final String PATH = "/sign-in";

  /** Where a request is forwarded to that comes too soon after others. */
  static final String LATER = PATH + "/later";

  static final String WAIT = "vn.egov.sign-in.wait";

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
      HttpServletResponse response,
      Model model) {
    Optional<SessionEnd> ended =
        EndNotice.take(request, response)
            .or(() -> Optional.of(SessionEnd.IDLE).filter(e -> next != null && isLost(request)));
    model.addAttribute("ended", ended.orElse(null));
    // Whoever comes after somebody who left has not come for the same thing.
    boolean goesOn = ended.filter(end -> end == SessionEnd.SIGNED_OUT).isEmpty();
    return form(goesOn ? next : null, request, model);
  }

  /** Whether the browser still has a session that the server has forgotten, for it was idle. */
  private static boolean isLost(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  /** The same form, with the minutes to wait. */
  @PostMapping(LATER)
  @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
  String later(
      @RequestAttribute(WAIT) long minutes,
      @RequestParam(required = false) @Nullable String next,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("minutes", minutes);
    return form(next, request, model);
  }

  private String form(@Nullable String next, HttpServletRequest request, Model model) {
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
