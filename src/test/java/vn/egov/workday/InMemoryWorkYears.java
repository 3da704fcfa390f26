package vn.egov.workday;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

public class InMemoryWorkYears implements WorkYears {

  private final TreeMap<Integer, WorkYear> years = new TreeMap<>();

  @Override
  public Optional<WorkYear> findById(Integer year) {
    return Optional.ofNullable(years.get(year));
  }

  @Override
  public List<WorkYear> all() {
    return List.copyOf(years.values());
  }

  @Override
  public WorkYear save(WorkYear year) {
    years.put(year.year(), year);
    return year;
  }
}
