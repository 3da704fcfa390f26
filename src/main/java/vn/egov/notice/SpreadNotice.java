package vn.egov.notice;

import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Participant;
import vn.egov.cycle.Participants;
import vn.egov.shared.UseCase;

/**
 * Tells every unit of a cycle what concerns them all, some at a time, each in a transaction of its
 * own: the publication itself does not wait for thousands of notices.
 */
@UseCase
public class SpreadNotice {

  private final Notices notices;
  private final Participants participants;
  private final RecordNotices recordNotices;

  SpreadNotice(Notices notices, Participants participants, RecordNotices recordNotices) {
    this.notices = notices;
    this.participants = participants;
    this.recordNotices = recordNotices;
  }

  /**
   * @param chunk of the units of the cycle, from 1
   * @return whether there are more
   */
  public boolean spread(String id, int chunk) {
    CycleCode cycle = notices.find(id).flatMap(Notice::cycle).orElseThrow();
    for (Participant unit : participants.ofChunk(cycle.value(), chunk)) {
      recordNotices.record(
          NoticeKind.PUBLISHED, new Occasion(cycle, unit.unit(), null, "once", null, null));
    }
    return chunk < participants.lastChunk(cycle.value());
  }
}
