package vn.egov.agenda;

import java.util.Optional;
import vn.egov.shared.Sha256;
import vn.egov.shared.UseCase;

/**
 * Finds out whose calendar is asked for. Whoever calls it asks whether the account still counts.
 */
@UseCase
public class FindFeed {

  private final CalendarFeeds feeds;

  FindFeed(CalendarFeeds feeds) {
    this.feeds = feeds;
  }

  /**
   * @param token as it stood in the address
   */
  public Optional<CalendarFeed> find(String token) {
    return feeds.findByHash(Sha256.hex(token));
  }
}
