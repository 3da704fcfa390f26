package vn.egov.agenda;

import java.util.Optional;

/** The addresses of calendar programs, by account. */
public interface CalendarFeeds {

  Optional<CalendarFeed> find(String account);

  Optional<CalendarFeed> findByHash(String tokenHash);

  CalendarFeed save(CalendarFeed feed);

  void delete(CalendarFeed feed);
}
