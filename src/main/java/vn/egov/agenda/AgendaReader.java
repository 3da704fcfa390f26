package vn.egov.agenda;

import java.util.Set;
import vn.egov.assessment.Reader;

/**
 * For whom dates are told.
 *
 * @param cases with whose eyes case files are read
 * @param office duties that come with the reader's office, whatever the unit: of {@link
 *     Duty#REVIEW}, {@link Duty#DECIDE}, {@link Duty#APPROVE} and {@link Duty#WATCH}
 */
public record AgendaReader(Reader cases, Set<Duty> office) {

  public AgendaReader {
    office = Set.copyOf(office);
  }
}
