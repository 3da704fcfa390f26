package vn.egov.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.shared.UseCase;

/** Tells what was decided about the deadlines of a cycle, and why a unit has the one it has. */
@UseCase
public class ReadExtensions {

  private final Cycles cycles;
  private final Extensions extensions;
  private final ExtensionMoves moves;

  ReadExtensions(Cycles cycles, Extensions extensions, ExtensionMoves moves) {
    this.cycles = cycles;
    this.extensions = extensions;
    this.moves = moves;
  }

  /** Empty for a cycle that there is not. */
  public Optional<Cycle> cycle(CycleCode code) {
    return cycles.find(code.value());
  }

  /** Newest first. */
  public List<Progress> of(CycleCode code) {
    Map<Long, List<MoveCount>> counts =
        moves.counts(code.value()).stream().collect(Collectors.groupingBy(MoveCount::extension));
    return extensions.newestFirst(code.value()).stream()
        .map(e -> new Progress(e, counts.getOrDefault(e.id(), List.of())))
        .toList();
  }

  /** Newest first. */
  public List<UnitMove> ofUnit(CycleCode code, String unit) {
    return moves.ofUnit(code.value(), unit).stream()
        .map(move -> new UnitMove(move, extensions.get(move.extension())))
        .toList();
  }

  /**
   * @param counts of the stages that move
   */
  public record Progress(Extension extension, List<MoveCount> counts) {

    public Progress {
      counts = List.copyOf(counts);
    }

    /** Units of the extended stage that are so far. */
    public long units(MoveState state) {
      return counts.stream()
          .filter(c -> c.stage() == extension.stage() && c.state() == state)
          .mapToLong(MoveCount::units)
          .sum();
    }

    /** Units that were left alone, for whatever reason. */
    public long leftAlone() {
      return units(MoveState.SETTLED) + units(MoveState.CLOSED) + units(MoveState.LATER);
    }

    /** Whether every line of the ledger is done. */
    public boolean isDone() {
      return counts.stream().noneMatch(c -> c.state() == MoveState.PENDING);
    }
  }

  /** A line of the ledger with the decision behind it. */
  public record UnitMove(ExtensionMove move, Extension extension) {}
}
