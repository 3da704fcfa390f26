package vn.egov.notice;

import vn.egov.audit.RecordedTrail;
import vn.egov.cycle.CycleCode;
import vn.egov.shared.MovableClock;
import vn.egov.shared.RecordedEvents;
import vn.egov.unit.InMemoryUnits;
import vn.egov.unit.UnitCode;

/** Notices with everything around them in memory; it is noon of Wednesday, 2026-07-01. */
final class NoticeFixture {

  static final CycleCode CYCLE = new CycleCode("2026-H1");

  final MovableClock clock = MovableClock.atNoonOf("2026-07-01");
  final InMemoryNotices notices = new InMemoryNotices();
  final InMemoryUnits units = new InMemoryUnits();
  final FixedAudiences audiences = new FixedAudiences();
  final RecordedEvents events = new RecordedEvents();
  final RecordedTrail recorded = new RecordedTrail(clock);
  final RecordNotices recordNotices =
      new RecordNotices(notices, new Receivers(units, audiences, clock), events, clock);
  final RecordDelivery recordDelivery = new RecordDelivery(notices, clock);

  RetryNotices retry() {
    return new RetryNotices(
        notices, new Receivers(units, audiences, clock), events, recorded.trail());
  }

  static Occasion occasion(String unit, String round) {
    return new Occasion(CYCLE, new UnitCode(unit), null, round, null, null);
  }

  void tell(String unit, String round) {
    recordNotices.record(NoticeKind.REMINDER, occasion(unit, round));
  }

  RecordDelivery.Next report(Delivery.Result result) {
    return recordDelivery.record(
        new Delivery.Outcome(notices.all().get(0).id(), result, "550 5.1.1 unknown"));
  }
}
