package vn.egov.workflow;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.egov.cycle.Participants;
import vn.egov.extension.ExtensionMoves;

/** The chunks of a cycle's units, for the steps that go through all of them. */
@Component("chunks")
public class Chunks {

  private final Participants participants;
  private final ExtensionMoves moves;

  Chunks(Participants participants, ExtensionMoves moves) {
    this.participants = participants;
    this.moves = moves;
  }

  /** Numbers of the chunks, from 1. */
  public List<Integer> of(String cycleCode) {
    return IntStream.rangeClosed(1, participants.lastChunk(cycleCode)).boxed().toList();
  }

  /** Those of an extension of which something is left to be done. */
  public List<Integer> ofExtension(Long extensionId) {
    return moves.pendingChunks(extensionId);
  }

  static int chunkOf(DelegateExecution execution) {
    return (Integer) execution.getVariable(Variables.CHUNK);
  }
}
