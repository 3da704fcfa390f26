package vn.egov.agenda.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.egov.access.ActiveAccounts;
import vn.egov.agenda.CalendarFeed;
import vn.egov.agenda.FindFeed;
import vn.egov.agenda.ReadAgenda;

/**
 * Answers calendar programs, which know an address and no password. An address that was never
 * given, one that was taken away and that of an account which may not sign in look alike.
 */
@Controller
@Hidden
class FeedDoor {

  private static final String FOLDER = "/calendar/feed/";
  private static final String ENDING = ".ics";
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final FindFeed findFeed;
  private final ActiveAccounts accounts;
  private final ReadAgenda readAgenda;
  private final MessageSource messages;
  private final Clock clock;

  FeedDoor(
      FindFeed findFeed,
      ActiveAccounts accounts,
      ReadAgenda readAgenda,
      MessageSource messages,
      Clock clock) {
    this.findFeed = findFeed;
    this.accounts = accounts;
    this.readAgenda = readAgenda;
    this.messages = messages;
    this.clock = clock;
  }

  static String address(String token) {
    return FOLDER + token + ENDING;
  }

  @GetMapping(FOLDER + "{token}" + ENDING)
  ResponseEntity<byte[]> read(@PathVariable String token) {
    Optional<CalendarFeed> feed = findFeed.find(token);
    Optional<Set<String>> groups = feed.flatMap(f -> accounts.groupsOf(f.account()));
    if (feed.isEmpty() || groups.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    AgendaWording wording = new AgendaWording(messages, feed.get().language());
    String calendar =
        new FeedText(wording, clock.instant()).of(readAgenda.read(AgendaReaders.of(groups.get())));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.empty().cachePrivate())
        .body(calendar.getBytes(StandardCharsets.UTF_8));
  }
}
