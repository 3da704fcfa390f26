package vn.egov.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.cycle.CycleCode;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** An administrator has notices delivered that were given up or had no address. */
@UseCase
public class RetryNotices {

  private static final int AT_ONCE = 2000;

  private final Notices notices;
  private final Receivers receivers;
  private final Events events;
  private final AuditTrail trail;

  RetryNotices(Notices notices, Receivers receivers, Events events, AuditTrail trail) {
    this.notices = notices;
    this.receivers = receivers;
    this.events = events;
    this.trail = trail;
  }

  /**
   * @throws BusinessRuleViolation if there is no such notice, or nothing to be tried
   */
  public void retry(String id) {
    Notice notice =
        notices.find(id).orElseThrow(() -> new BusinessRuleViolation(Problem.of("notice.unknown")));
    if (!isTriedAgain(notice)) {
      throw new BusinessRuleViolation(Problem.of("notice.nothing-to-retry"));
    }
    AuditEvent deed =
        AuditEvent.of(AuditAction.NOTICES_RETRIED).with("notice", id).with("kind", notice.kind());
    trail.record(notice.cycle().map(CycleCode::value).map(deed::inCycle).orElse(deed));
  }

  /**
   * All that were given up, or the {@value #AT_ONCE} oldest of them.
   *
   * @return how many
   */
  public int retryAll() {
    int count = 0;
    List<Notice> some = notices.oldest(NoticeState.FAILED, AT_ONCE);
    for (Notice notice : some) {
      count += isTriedAgain(notice) ? 1 : 0;
    }
    if (count > 0) {
      trail.record(AuditEvent.of(AuditAction.NOTICES_RETRIED).with("notices", count));
    }
    return count;
  }

  private boolean isTriedAgain(Notice notice) {
    boolean again = notice.tryAgain(addressNow(notice));
    if (again) {
      events.announce(new NoticeRetried(notice.id()));
    }
    return again;
  }

  /** The register may know another address than then; one that somebody else gets stays his. */
  private @Nullable MailAddress addressNow(Notice notice) {
    if (notice.state() != NoticeState.NO_ADDRESS) {
      return null;
    }
    Occasion occasion =
        new Occasion(
            notice.cycle().orElse(null),
            notice.unit().orElse(null),
            notice.audience().startsWith("@") ? notice.audience().substring(1) : null,
            "",
            null,
            null);
    return receivers.addressesOf(notice.kind(), occasion).stream()
        .findFirst()
        .flatMap(MailAddress::of)
        .orElse(null);
  }
}
