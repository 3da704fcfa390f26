package vn.egov.assessment;

import java.util.List;
import java.util.Optional;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.shared.UseCase;

/** Lists the cases that somebody has, or had, to do with. */
@UseCase
public class ListCases {

  private final CaseLists lists;
  private final Cycles cycles;

  ListCases(CaseLists lists, Cycles cycles) {
    this.lists = lists;
    this.cycles = cycles;
  }

  /**
   * One page of them. Empty for a cycle that there is not, and for one in which there is nothing
   * for the reader, which look alike.
   *
   * @param page from 0
   */
  public Optional<Page> list(CycleCode code, Reader reader, CaseFilter filter, int page, int size) {
    Cycle cycle = cycles.find(code.value()).orElse(null);
    if (cycle == null || lists.count(cycle, reader, CaseFilter.ALL) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Page(
            cycle,
            lists.count(cycle, reader, filter),
            page,
            size,
            lists.page(cycle, reader, filter, page * size, size)));
  }

  /** The cycles in which there is anything for the reader, newest first. */
  public List<Cycle> cycles(Reader reader) {
    List<CycleCode> codes = lists.cyclesWithCasesOf(reader);
    return cycles.newestFirst().stream().filter(c -> codes.contains(c.code())).toList();
  }

  /**
   * @param total on all pages
   */
  public record Page(Cycle cycle, long total, int page, int size, List<CaseLine> cases) {

    public Page {
      cases = List.copyOf(cases);
    }
  }
}
