package vn.egov.workflow;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.egov.cycle.Participants;

/** The chunks of a cycle's units, for the steps that go through all of them. */
@Component("chunks")
public class Chunks {

  private final Participants participants;

  Chunks(Participants participants) {
    this.participants = participants;
  }

  /** Numbers of the chunks, from 1. */
  public List<Integer> of(String cycleCode) {
    return IntStream.rangeClosed(1, participants.lastChunk(cycleCode)).boxed().toList();
  }

  static int chunkOf(DelegateExecution execution) {
    return (Integer) execution.getVariable(Variables.CHUNK);
  }
}
