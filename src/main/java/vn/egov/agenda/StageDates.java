package vn.egov.agenda;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a running cycle as a reader sees it.
 *
 * @param first the day after the stage before it has ended; work may be done sooner
 * @param last its deadline, included
 * @param graceEnd until when late submissions are taken, null where none are
 * @param progress where it stands today
 * @param workingDaysLeft after today, up to the last day and with it; 0 when it is over
 * @param duties what is asked of the reader in it; may be empty
 */
public record StageDates(
    AgendaStage stage,
    LocalDate first,
    LocalDate last,
    @Nullable LocalDate graceEnd,
    Progress progress,
    int workingDaysLeft,
    SortedSet<Duty> duties) {

  /** Where a stage stands on a day. */
  public enum Progress {
    AHEAD,
    NOW,
    LAST_DAY,
    OVER
  }
}
