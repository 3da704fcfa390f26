package vn.egov.workday;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of one year. It is imported as a whole, replaced as a whole by another import, and
 * changed day by day when the authorities change their mind; a year without one is unknown, never
 * assumed to have no holidays.
 */
@Entity
@Table(name = "work_year")
public class WorkYear {

  @Id
  @Column(name = "calendar_year")
  private int year;

  @Column(length = 500)
  private String source;

  private String importedBy;
  private Instant importedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "work_day", joinColumns = @JoinColumn(name = "calendar_year"))
  @MapKeyColumn(name = "calendar_date")
  private Map<LocalDate, SpecialDay> days = new HashMap<>();

  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected WorkYear() {}

  WorkYear(int year) {
    this.year = year;
    this.source = "";
    this.importedBy = "";
    this.importedAt = Instant.EPOCH;
  }

  void replace(Map<LocalDate, SpecialDay> newDays, String newSource, String by, Instant at) {
    days.keySet().retainAll(newDays.keySet());
    days.putAll(newDays);
    source = newSource;
    importedBy = by;
    importedAt = at;
  }

  void put(LocalDate day, SpecialDay special) {
    days.put(day, special);
  }

  void remove(LocalDate day) {
    days.remove(day);
  }

  public int year() {
    return year;
  }

  /** The documents that the calendar rests on. */
  public String source() {
    return source;
  }

  /** Account of whoever imported the year the last time. */
  public String importedBy() {
    return importedBy;
  }

  public Instant importedAt() {
    return importedAt;
  }

  /** In the order of the calendar. */
  public SortedMap<LocalDate, SpecialDay> days() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }
}
