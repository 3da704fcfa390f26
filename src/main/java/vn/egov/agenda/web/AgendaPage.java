package vn.egov.agenda.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.egov.agenda.AgendaReader;
import vn.egov.agenda.CalendarFeeds;
import vn.egov.agenda.CloseFeed;
import vn.egov.agenda.OpenFeed;
import vn.egov.agenda.ReadAgenda;

/**
 * The page on which people read their dates and fetch the address for their calendar program. The
 * address is on the page that answers its creation, and nowhere else.
 */
@Controller
@Hidden
class AgendaPage {

  private static final String PATH = "/calendar";
  private static final String VIEW = "agenda/calendar";

  private final ReadAgenda readAgenda;
  private final CalendarFeeds feeds;
  private final OpenFeed openFeed;
  private final CloseFeed closeFeed;
  private final MessageSource messages;
  private final String baseUrl;

  AgendaPage(
      ReadAgenda readAgenda,
      CalendarFeeds feeds,
      OpenFeed openFeed,
      CloseFeed closeFeed,
      MessageSource messages,
      @Value("${egov.base-url}") String baseUrl) {
    this.readAgenda = readAgenda;
    this.feeds = feeds;
    this.openFeed = openFeed;
    this.closeFeed = closeFeed;
    this.messages = messages;
    this.baseUrl = StringUtils.trimTrailingCharacter(baseUrl, '/');
  }

  @GetMapping(PATH)
  String read(Authentication user, Locale locale, Model model) {
    AgendaWording wording = new AgendaWording(messages, locale);
    List<String> groups =
        user.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
    AgendaReader reader = AgendaReaders.of(groups);
    model.addAttribute("language", wording.language());
    model.addAttribute("office", reader.cases().everything());
    model.addAttribute(
        "cycles",
        readAgenda.read(reader).stream().map(cycle -> AgendaView.of(cycle, wording)).toList());
    model.addAttribute(
        "feed",
        feeds
            .find(user.getName())
            .map(feed -> wording.text("feed.is", wording.notation().moment(feed.createdAt())))
            .orElse(null));
    return VIEW;
  }

  /** In the language of the page on which it was asked for. */
  @PostMapping(PATH + "/address")
  String open(Authentication user, Locale locale, Model model) {
    String token = openFeed.open(user.getName(), locale);
    model.addAttribute("address", baseUrl + FeedDoor.address(token));
    return read(user, locale, model);
  }

  @PostMapping(PATH + "/address/revoke")
  String close(Authentication user, Locale locale) {
    closeFeed.close(user.getName());
    return "redirect:" + PATH + "?revoked&lang=" + locale.getLanguage();
  }
}
