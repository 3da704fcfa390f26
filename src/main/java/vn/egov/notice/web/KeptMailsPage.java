package vn.egov.notice.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.notice.mail.KeptMails;

/** The mails that are kept here because there is no mail server; with one there is no such page. */
@Controller
@Hidden
@PreAuthorize("hasAuthority('camunda-admin')")
class KeptMailsPage {

  private static final int SIZE = 200;
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

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

  /** As plain text, whatever is in it; or to be kept and opened with a mail program. */
  @GetMapping("/notices/files/{name}")
  ResponseEntity<byte[]> open(
      @PathVariable String name, @RequestParam(required = false) @Nullable String download) {
    byte[] mail =
        kept.read(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (download == null) {
      return ResponseEntity.ok().contentType(TEXT).body(mail);
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("message", "rfc822"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(mail);
  }

  record Row(String name, String to, String subject, String written) {}
}
