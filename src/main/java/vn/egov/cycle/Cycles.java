package vn.egov.cycle;

import java.util.List;
import java.util.Optional;

/** The rounds of assessment. */
public interface Cycles {

  Optional<Cycle> find(String code);

  List<Cycle> newestFirst();

  Cycle save(Cycle cycle);

  /**
   * Makes every other transaction that asks for the same cycle wait until this one ends, so that of
   * two concurrent last cases exactly one sees that it is the last.
   */
  String lock(String code);

  /** Shares that lock: whoever asks for all of it waits, and others that share it don't. */
  Optional<Cycle> share(String code);

  /** A cycle that something refers to. */
  default Cycle get(CycleCode code) {
    return find(code.value())
        .orElseThrow(() -> new IllegalStateException("no cycle " + code.value()));
  }
}
