package vn.egov.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;
import vn.egov.unit.UnitCode;

/**
 * A date of the reader's that goes into a calendar program.
 *
 * @param unit whose case it is about; null for a date of the whole cycle
 * @param sequence grows when the day moves, because days only ever move to later ones: the days
 *     from the launch of the cycle
 * @param reminder when offices open one working day before; null if that is not known
 */
public record AgendaEntry(
    AgendaStage stage,
    Duty duty,
    @Nullable UnitCode unit,
    @Nullable BilingualText unitName,
    LocalDate day,
    int sequence,
    @Nullable Instant reminder) {

  /** The same for the same date of the same case or cycle, however it moves. */
  public String key() {
    return stage + "-" + duty + Optional.ofNullable(unit).map(code -> "-" + code).orElse("");
  }
}
