package vn.egov.agenda;

import java.util.List;
import vn.egov.cycle.CycleCode;
import vn.egov.shared.BilingualText;

/**
 * The dates of a running cycle for one reader.
 *
 * @param stages those that concern the reader, in their order
 * @param own next dates of the cases of the reader's own unit or district; empty for offices that
 *     look after all
 * @param entries what the reader is to keep, one by one
 */
public record CycleAgenda(
    CycleCode code,
    BilingualText name,
    List<StageDates> stages,
    List<OwnDate> own,
    List<AgendaEntry> entries) {

  public CycleAgenda {
    stages = List.copyOf(stages);
    own = List.copyOf(own);
    entries = List.copyOf(entries);
  }
}
