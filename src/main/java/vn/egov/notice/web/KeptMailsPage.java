package vn.egov.notice.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.notice.mail.KeptMail;
import vn.egov.notice.mail.KeptMails;

/** The mails that are kept here because there is no mail server; with one there is no such page. */
@Controller
@Hidden
@PreAuthorize("hasAuthority('camunda-admin')")
class KeptMailsPage {

  private static final int SIZE = 200;

  private final KeptMails kept;
  private final MessageSource messages;

  KeptMailsPage(KeptMails kept, MessageSource messages) {
    this.kept = kept;
    this.messages = messages;
  }

  @GetMapping("/notices/files")
  String list(Locale locale, Model model) {
    if (!kept.areThere()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    NoticeWording wording = new NoticeWording(messages, locale);
    model.addAttribute(
        "mails",
        kept.newest(SIZE).stream()
            .map(m -> new Row(m.name(), m.to(), m.subject(), wording.time(m.written())))
            .toList());
    return "notices/files";
  }

  @GetMapping("/notices/files/{name}")
  String open(@PathVariable String name, Model model) {
    KeptMail mail =
        kept.open(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("mail", mail);
    return "notices/file";
  }

  /** As it would have been sent, to be opened with a mail program. */
  @GetMapping("/notices/files/{name}/eml")
  ResponseEntity<byte[]> download(@PathVariable String name) {
    byte[] mail =
        kept.read(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(new MediaType("message", "rfc822"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(mail);
  }

  record Row(String name, String to, String subject, String written) {}
}
