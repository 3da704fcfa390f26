package vn.egov.workday;

import java.util.List;
import java.util.Optional;

/** The calendars that are in force. */
public interface WorkYears {

  /** Asked again within a transaction, this does not ask the database again. */
  Optional<WorkYear> findById(Integer year);

  /** Oldest first, each with its days. */
  List<WorkYear> all();

  WorkYear save(WorkYear year);
}
