package vn.egov.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.test.util.ReflectionTestUtils;

final class InMemoryPublications implements Publications {

  private final List<Publication> all = new ArrayList<>();

  @Override
  public Optional<Publication> find(String cycle) {
    return all.stream()
        .filter(publication -> cycle.equals(ReflectionTestUtils.getField(publication, "cycleCode")))
        .findFirst();
  }

  @Override
  public Publication save(Publication publication) {
    all.add(publication);
    return publication;
  }

  int count() {
    return all.size();
  }
}
