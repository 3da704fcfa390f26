package vn.egov.audit;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, of which the first tell where to look and the others only how bad it is. */
final class Faults {

  static final int TOLD = 50;

  private final List<Fault> first = new ArrayList<>();
  private long count;

  void add(Fault fault) {
    count++;
    if (first.size() < TOLD) {
      first.add(fault);
    }
  }

  List<Fault> first() {
    return List.copyOf(first);
  }

  long count() {
    return count;
  }
}
