package vn.egov.extension;

import java.util.List;

/** The ledgers of all extensions. */
public interface ExtensionMoves {

  ExtensionMove save(ExtensionMove move);

  /** What is left to be done of a chunk, in the order of the units and stages. */
  List<ExtensionMove> pendingOf(long extension, int chunk);

  /** Numbers of the chunks of which something is left to be done. */
  List<Integer> pendingChunks(long extension);

  /** All that was ever decided about a unit's deadlines, newest first. */
  List<ExtensionMove> ofUnit(String cycle, String unit);

  /** How many lines there are of each extension, stage and state. */
  List<MoveCount> counts(String cycle);
}
