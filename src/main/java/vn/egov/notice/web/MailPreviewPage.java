package vn.egov.notice.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.mail.MailPreview;

/** What each kind of mail looks like. */
@Controller
@Hidden
@PreAuthorize("hasAuthority('camunda-admin')")
class MailPreviewPage {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final MailPreview preview;
  private final MessageSource messages;

  MailPreviewPage(MailPreview preview, MessageSource messages) {
    this.preview = preview;
    this.messages = messages;
  }

  @GetMapping("/notices/preview")
  String kinds(Locale locale, Model model) {
    NoticeWording wording = new NoticeWording(messages, locale);
    List<NoticesPage.Choice> kinds =
        Arrays.stream(NoticeKind.values())
            .filter(kind -> !kind.isSpread())
            .map(kind -> new NoticesPage.Choice(kind.name(), wording.value(kind)))
            .toList();
    model.addAttribute("kinds", kinds);
    model.addAttribute("language", locale.getLanguage());
    return "notices/previews";
  }

  @GetMapping("/notices/preview/{kind}")
  String text(@PathVariable NoticeKind kind, Locale locale, Model model) {
    model.addAttribute("kind", kind.name());
    model.addAttribute("name", new NoticeWording(messages, locale).value(kind));
    model.addAttribute("mail", preview.of(kind));
    model.addAttribute("language", locale.getLanguage());
    return "notices/preview";
  }

  /** As a page of its own, under the same policy as all pages: a mail needs no more. */
  @GetMapping("/notices/preview/{kind}/html")
  ResponseEntity<String> html(@PathVariable NoticeKind kind) {
    return ResponseEntity.ok().contentType(HTML).body(preview.of(kind).html());
  }
}
