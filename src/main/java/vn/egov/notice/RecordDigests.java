package vn.egov.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.egov.cycle.CycleCode;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkingDays;

/**
 * Once on every working day, tells each person in one notice what waits and what is overdue, and
 * nothing where nothing does.
 */
@UseCase
public class RecordDigests {

  private final DigestDays days;
  private final OpenWork openWork;
  private final Audiences audiences;
  private final WorkingDays workingDays;
  private final RecordNotices recordNotices;
  private final Clock clock;

  RecordDigests(
      DigestDays days,
      OpenWork openWork,
      Audiences audiences,
      WorkingDays workingDays,
      RecordNotices recordNotices,
      Clock clock) {
    this.days = days;
    this.openWork = openWork;
    this.audiences = audiences;
    this.workingDays = workingDays;
    this.recordNotices = recordNotices;
    this.clock = clock;
  }

  /**
   * Does nothing on a day off and the second time on a day.
   *
   * @return whether it was the first time on a working day
   */
  public boolean record() {
    Instant now = clock.instant();
    LocalDate today = OfficeTime.dayOf(now);
    if (days.existsById(today) || !workingDays.isWorkingDay(today)) {
      return false;
    }
    days.save(new DigestDay(today, now));
    List<Work> work = openWork.count(now, today);
    overdueReviews(work);
    SortedMap<String, Audiences.Duties> people = new TreeMap<>(audiences.duties());
    for (Map.Entry<String, Audiences.Duties> person : people.entrySet()) {
      String lines =
          work.stream()
              .filter(w -> w.concerns(person.getValue()))
              .map(Work::line)
              .collect(Collectors.joining("\n"));
      if (!lines.isEmpty()) {
        recordNotices.record(
            NoticeKind.DIGEST, Occasion.ofPerson(person.getKey(), today).due(today).detail(lines));
      }
    }
    return true;
  }

  /** Told to the managers once per cycle; from then on it stands in their digests. */
  private void overdueReviews(List<Work> work) {
    work.stream()
        .filter(w -> w.kind() == Work.Kind.REVIEW && w.overdue() > 0)
        .forEach(
            w ->
                recordNotices.record(
                    NoticeKind.REVIEW_OVERDUE,
                    Occasion.inCycle(new CycleCode(w.cycle()), "once")
                        .detail(String.valueOf(w.overdue()))));
  }
}
