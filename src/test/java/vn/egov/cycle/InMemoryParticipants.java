package vn.egov.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.egov.unit.UnitCode;

public final class InMemoryParticipants implements Participants {

  private final List<Participant> all = new ArrayList<>();

  @Override
  public Participant save(Participant participant) {
    all.add(participant);
    return participant;
  }

  @Override
  public Optional<Participant> find(String cycle, String unit) {
    return of(cycle).stream().filter(p -> p.unit().value().equals(unit)).findFirst();
  }

  @Override
  public List<Participant> of(String cycle) {
    return all.stream()
        .filter(p -> p.cycle().value().equals(cycle))
        .sorted(Comparator.comparing(p -> p.unit().value()))
        .toList();
  }

  @Override
  public List<Participant> ofChunk(String cycle, int chunk) {
    return of(cycle).stream().filter(p -> p.chunk() == chunk).toList();
  }

  @Override
  public List<ParticipantFacts> factsOf(String cycle) {
    return of(cycle).stream()
        .map(
            p ->
                new ParticipantFacts(
                    p.unit().value(),
                    p.name().vi(),
                    p.name().en(),
                    p.tier(),
                    p.verifier().map(UnitCode::value).orElse(null)))
        .toList();
  }

  @Override
  public long countOf(String cycle) {
    return of(cycle).size();
  }

  @Override
  public int lastChunk(String cycle) {
    return of(cycle).stream().mapToInt(Participant::chunk).max().orElse(0);
  }
}
