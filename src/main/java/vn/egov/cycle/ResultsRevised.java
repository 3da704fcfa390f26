package vn.egov.cycle;

import java.util.List;
import vn.egov.unit.UnitCode;

/**
 * A manager took up the leader's remark; the reviews of these units, perhaps none, are to be
 * reopened.
 */
public record ResultsRevised(CycleCode cycle, List<UnitCode> units) {

  public ResultsRevised {
    units = List.copyOf(units);
  }
}
