package vn.egov.agenda;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.Sha256;
import vn.egov.shared.UseCase;

/** Gives an account an address for its calendar program, and closes the one that it had. */
@UseCase
public class OpenFeed {

  /** 256 bits: nobody finds one by trying, so that a plain hash keeps it. */
  private static final int BYTES = 32;

  private final CalendarFeeds feeds;
  private final Clock clock;
  private final AuditTrail trail;
  private final SecureRandom random = new SecureRandom();

  OpenFeed(CalendarFeeds feeds, Clock clock, AuditTrail trail) {
    this.feeds = feeds;
    this.clock = clock;
    this.trail = trail;
  }

  /** The secret part of the address, which is told this once. */
  public String open(String account, Locale language) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    CalendarFeed feed = feeds.find(account).orElseGet(() -> new CalendarFeed(account));
    feed.open(Sha256.hex(token), language, clock.instant());
    feeds.save(feed);
    trail.record(AuditEvent.of(AuditAction.CALENDAR_FEED_CREATED).about(account));
    return token;
  }
}
