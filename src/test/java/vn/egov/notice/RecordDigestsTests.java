package vn.egov.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.CycleFixture;
import vn.egov.shared.OfficeTime;

/** One mail a working day for each person who has something to do, and none for the others. */
class RecordDigestsTests {

  private static final Work REVIEW = new Work(Work.Kind.REVIEW, "2026-H1", null, 5, 0);
  private static final Work VERIFICATION = new Work(Work.Kind.VERIFICATION, "2026-H1", "061", 3, 1);

  private final NoticeFixture fixture = new NoticeFixture();
  private final Set<LocalDate> days = new HashSet<>();
  private List<Work> work = List.of(REVIEW, VERIFICATION);
  private final RecordDigests digests =
      new RecordDigests(
          new DigestDays() {
            @Override
            public boolean existsById(LocalDate day) {
              return days.contains(day);
            }

            @Override
            public DigestDay save(DigestDay day) {
              days.add(OfficeTime.dayOf(fixture.clock.instant()));
              return day;
            }
          },
          (now, today) -> work,
          fixture.audiences,
          CycleFixture.WORKING_DAYS,
          fixture.recordNotices,
          fixture.clock);

  @Test
  void eachGetsWhatConcernsThem() {
    fixture
        .audiences
        .person("reviewer1", "r@example.vn", duties(false, Set.of(Work.Kind.REVIEW)))
        .person("manager", "m@example.vn", duties(true, Set.of()))
        .person(
            "verifier-061", "v@example.vn", new Audiences.Duties(false, Set.of(), Set.of("061")))
        .person(
            "verifier-062", "w@example.vn", new Audiences.Duties(false, Set.of(), Set.of("062")))
        .person("appeals1", "a@example.vn", duties(false, Set.of(Work.Kind.APPEAL)));
    assertThat(digests.record()).isTrue();
    assertThat(linesTo("r@example.vn")).containsExactly(REVIEW);
    assertThat(linesTo("m@example.vn")).containsExactly(REVIEW, VERIFICATION);
    assertThat(linesTo("v@example.vn")).containsExactly(VERIFICATION);
    assertThat(fixture.notices.all()).hasSize(3);
  }

  @Test
  void theSecondTimeOnADayNothingIsSaid() {
    fixture.audiences.person("reviewer1", "r@example.vn", duties(false, Set.of(Work.Kind.REVIEW)));
    assertThat(digests.record()).isTrue();
    assertThat(digests.record()).isFalse();
    assertThat(fixture.notices.all()).hasSize(1);
  }

  @Test
  void onADayOffNothingIsSaid() {
    fixture.audiences.person("reviewer1", "r@example.vn", duties(false, Set.of(Work.Kind.REVIEW)));
    fixture.clock.moveToNoonOf("2026-07-04");
    assertThat(digests.record()).isFalse();
    assertThat(fixture.notices.all()).isEmpty();
  }

  /** From then on it stands in their digests. */
  @Test
  void overdueReviewsAreToldToTheManagersOncePerCycle() {
    fixture.audiences.group("cycle-managers", "m@example.vn");
    work = List.of(new Work(Work.Kind.REVIEW, "2026-H1", null, 5, 2));
    digests.record();
    fixture.clock.moveToNoonOf("2026-07-02");
    digests.record();
    assertThat(fixture.notices.all())
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.REVIEW_OVERDUE);
  }

  private List<Work> linesTo(String address) {
    return fixture.notices.all().stream()
        .filter(n -> n.address().filter(address::equals).isPresent())
        .flatMap(n -> Work.read(n.detail().orElseThrow()).stream())
        .toList();
  }

  private static Audiences.Duties duties(boolean manages, Set<Work.Kind> does) {
    return new Audiences.Duties(manages, does, Set.of());
  }
}
