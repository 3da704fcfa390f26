package vn.egov.agenda.persistence;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.egov.agenda.CalendarFeed;
import vn.egov.agenda.CalendarFeeds;

interface JpaCalendarFeeds extends CalendarFeeds, Repository<CalendarFeed, String> {

  @Override
  @Query("select f from CalendarFeed f where f.accountId = :account")
  Optional<CalendarFeed> find(String account);

  @Override
  @Query("select f from CalendarFeed f where f.tokenHash = :tokenHash")
  Optional<CalendarFeed> findByHash(String tokenHash);
}
