package vn.egov.agenda;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.egov.agenda.StageDates.Progress;
import vn.egov.assessment.NextDate.Purpose;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.Cycle;
import vn.egov.shared.OfficeTime;
import vn.egov.workday.UnknownWorkYear;
import vn.egov.workday.WorkCalendar;

/** The stages of a cycle with their days, as they are for everybody. */
final class StagePlan {

  private final Calendar calendar;
  private final LocalDate launch;
  private final WorkCalendar work;
  private final Map<AgendaStage, LocalDate> last = new EnumMap<>(AgendaStage.class);

  StagePlan(Cycle cycle, WorkCalendar work) {
    this.calendar = cycle.calendar();
    this.launch = OfficeTime.dayOf(cycle.launchedAt());
    this.work = work;
    last.put(AgendaStage.SUBMISSION, calendar.submissionDeadline());
    if (calendar.verificationDeadline() != null) {
      last.put(AgendaStage.VERIFICATION, calendar.verificationDeadline());
    }
    last.put(AgendaStage.REVIEW, calendar.reviewDeadline());
    last.put(AgendaStage.APPEAL, calendar.appealDeadline());
    decision(cycle.responseDays()).ifPresent(day -> last.put(AgendaStage.DECISION, day));
  }

  /** Counted beyond the plan of the launch: the working days of that year may not be known yet. */
  private Optional<LocalDate> decision(int days) {
    try {
      return Optional.of(work.after(calendar.appealDeadline(), days));
    } catch (UnknownWorkYear notYet) {
      return Optional.empty();
    }
  }

  Iterable<AgendaStage> stages() {
    return Collections.unmodifiableSet(last.keySet());
  }

  Optional<LocalDate> lastDay(AgendaStage stage) {
    return Optional.ofNullable(last.get(stage));
  }

  /** The day on which a case without a date of its own has to be dealt with. */
  Optional<LocalDate> lastDay(Purpose purpose) {
    return lastDay(stageOf(purpose));
  }

  static AgendaStage stageOf(Purpose purpose) {
    return switch (purpose) {
      case SUBMIT -> AgendaStage.SUBMISSION;
      case VERIFY -> AgendaStage.VERIFICATION;
      case REVIEW -> AgendaStage.REVIEW;
      case ANSWER -> AgendaStage.APPEAL;
      case DECIDE -> AgendaStage.DECISION;
    };
  }

  StageDates dates(AgendaStage stage, SortedSet<Duty> duties, LocalDate today) {
    LocalDate end = lastDay(stage).orElseThrow();
    LocalDate first = first(stage);
    boolean graced = stage == AgendaStage.SUBMISSION && calendar.grantsGrace();
    return new StageDates(
        stage,
        first,
        end,
        graced ? calendar.graceEnd() : null,
        progress(first, end, today),
        work.between(today, end),
        duties);
  }

  private LocalDate first(AgendaStage stage) {
    @Nullable LocalDate before = null;
    for (AgendaStage earlier : last.keySet()) {
      if (earlier == stage) {
        break;
      }
      before = earlier == AgendaStage.SUBMISSION ? calendar.graceEnd() : last.get(earlier);
    }
    return before == null ? launch : before.plusDays(1);
  }

  private static Progress progress(LocalDate first, LocalDate last, LocalDate today) {
    if (today.isBefore(first)) {
      return Progress.AHEAD;
    }
    if (today.isAfter(last)) {
      return Progress.OVER;
    }
    return today.equals(last) ? Progress.LAST_DAY : Progress.NOW;
  }
}
