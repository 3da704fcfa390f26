package vn.egov.unit;

import java.time.LocalDate;
import java.util.List;

/** The register of units. */
public interface Units {

  /** Units that exist on a day, in the order of their codes. */
  List<Unit> inForceOn(LocalDate day);

  /** Rows of one code that hold on a day or begin after it. */
  List<Unit> fromDay(String code, LocalDate day);

  Unit save(Unit unit);
}
