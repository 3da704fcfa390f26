package vn.egov.agenda;

import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.UseCase;

/** Takes the address of an account's calendar program away; does nothing where there is none. */
@UseCase
public class CloseFeed {

  private final CalendarFeeds feeds;
  private final AuditTrail trail;

  CloseFeed(CalendarFeeds feeds, AuditTrail trail) {
    this.feeds = feeds;
    this.trail = trail;
  }

  public void close(String account) {
    feeds
        .find(account)
        .ifPresent(
            feed -> {
              feeds.delete(feed);
              trail.record(AuditEvent.of(AuditAction.CALENDAR_FEED_REVOKED).about(account));
            });
  }
}
