package vn.egov.notice;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;

/**
 * Writes down who is told of something, in the transaction in which it happens: one notice per
 * receiver, and none that is there already.
 */
@UseCase
public class RecordNotices {

  private final Notices notices;
  private final Receivers receivers;
  private final Events events;
  private final Clock clock;

  RecordNotices(Notices notices, Receivers receivers, Events events, Clock clock) {
    this.notices = notices;
    this.receivers = receivers;
    this.events = events;
    this.clock = clock;
  }

  public void record(NoticeKind kind, Occasion occasion) {
    String audience = receivers.audienceOf(kind, occasion);
    SortedSet<String> addresses = receivers.addressesOf(kind, occasion);
    Map<String, Notice> wanted = new LinkedHashMap<>();
    if (addresses.isEmpty()) {
      put(wanted, kind, occasion, audience, null);
    }
    addresses.forEach(a -> put(wanted, kind, occasion, audience, new MailAddress(a)));
    Set<String> there = new HashSet<>(notices.existing(wanted.keySet()));
    wanted.values().stream().filter(notice -> !there.contains(notice.id())).forEach(this::add);
  }

  private void put(
      Map<String, Notice> wanted,
      NoticeKind kind,
      Occasion occasion,
      String audience,
      @Nullable MailAddress address) {
    Notice notice = new Notice(kind, occasion, audience, address, clock.instant());
    wanted.put(notice.id(), notice);
  }

  private void add(Notice notice) {
    notices.save(notice);
    if (notice.state() == NoticeState.WAITING) {
      events.announce(new NoticeRecorded(notice.id()));
    }
  }
}
