package vn.egov.access.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where the web applications tell that somebody is still there: see {@link Sessions}. */
@Controller
class SessionPage {

  static final String PATH = "/account/session";

  @GetMapping(PATH)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void goesOn() {}
}
