package vn.egov.notice.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.egov.notice.NoticeLists;

/** What the reader and the groups of the reader were told, whether or not a mail came through. */
@Controller
@Hidden
class MyNoticesPage {

  private static final int SIZE = 100;

  private final NoticeLists lists;
  private final MessageSource messages;

  MyNoticesPage(NoticeLists lists, MessageSource messages) {
    this.lists = lists;
    this.messages = messages;
  }

  @GetMapping("/notices/mine")
  String mine(Authentication reader, Locale locale, Model model) {
    List<String> audiences =
        Stream.concat(
                reader.getAuthorities().stream().map(GrantedAuthority::getAuthority),
                Stream.of("@" + reader.getName()))
            .toList();
    NoticeWording wording = new NoticeWording(messages, locale);
    model.addAttribute(
        "rows", lists.toldTo(audiences, SIZE).stream().map(n -> NoticeRow.of(n, wording)).toList());
    return "notices/mine";
  }
}
