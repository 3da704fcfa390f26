package vn.egov.assessment;

import java.util.List;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;

/** Lists of the cases that somebody may read, and of no others. */
public interface CaseLists {

  /** In the order of the units' codes. */
  List<CaseLine> page(Cycle cycle, Reader reader, CaseFilter filter, int first, int size);

  long count(Cycle cycle, Reader reader, CaseFilter filter);

  /** Codes of the cycles in which there is any such case. */
  List<CycleCode> cyclesWithCasesOf(Reader reader);
}
