package vn.egov.cycle;

import java.util.List;
import java.util.Optional;

/** The units of the cycles, as they were when these were launched. */
public interface Participants {

  Participant save(Participant participant);

  Optional<Participant> find(String cycle, String unit);

  List<Participant> of(String cycle);

  List<Participant> ofChunk(String cycle, int chunk);

  /** The same in brief, in the order of their codes. */
  List<ParticipantFacts> factsOf(String cycle);

  long countOf(String cycle);

  /** 0 if the cycle has no units. */
  int lastChunk(String cycle);
}
