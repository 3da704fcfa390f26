package vn.egov.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryAssessments implements Assessments {

  private final Map<String, Assessment> byId = new TreeMap<>();

  @Override
  public Optional<Assessment> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Assessment> ofCycle(String cycle) {
    return byId.values().stream().filter(a -> a.key().cycle().value().equals(cycle)).toList();
  }

  @Override
  public List<Assessment> withIds(Collection<String> ids) {
    return byId.entrySet().stream()
        .filter(e -> ids.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public Assessment save(Assessment assessment) {
    byId.put(assessment.key().toString(), assessment);
    return assessment;
  }

  /** The aggregate tells not all of it; the database is asked in the integration tests. */
  @Override
  public List<CaseFacts> factsOf(Collection<String> ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> oneBeyond(int number, String cycle, Collection<AssessmentStatus> states) {
    return ofCycle(cycle).stream()
        .filter(a -> states.contains(a.status()))
        .skip(number)
        .map(a -> a.key().toString())
        .findFirst();
  }

  @Override
  public long countInStates(String cycle, Collection<AssessmentStatus> states) {
    return ofCycle(cycle).stream().filter(a -> states.contains(a.status())).count();
  }
}
