package vn.egov.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The case files. */
public interface Assessments {

  Optional<Assessment> find(String id);

  List<Assessment> ofCycle(String cycle);

  /** Those of these that there are. */
  List<Assessment> withIds(Collection<String> ids);

  Assessment save(Assessment assessment);

  /** What the seals of these cases cover, as it is stored. */
  List<CaseFacts> factsOf(Collection<String> ids);

  /** One of them if there are more than so many; much quicker than to count all. */
  Optional<String> oneBeyond(int number, String cycle, Collection<AssessmentStatus> states);

  long countInStates(String cycle, Collection<AssessmentStatus> states);

  /** A case that something refers to. */
  default Assessment get(AssessmentKey key) {
    return find(key.toString())
        .orElseThrow(() -> new IllegalStateException("no assessment " + key));
  }
}
