package vn.egov.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ordinal positions (thứ hạng) of the units of one tier: ties share a rank, the next is skipped.
 */
public final class Ranking {

  /** By share of the applicable maximum, the best first; compared exactly. */
  private static final Comparator<Scorecard> BEST_FIRST =
      (a, b) -> b.total().multiply(a.max()).compareTo(a.total().multiply(b.max()));

  private Ranking() {}

  /**
   * @param scorecards of units of the same tier, by any key; one to which nothing applies has no
   *     rank
   * @return ranks from 1, the best first
   */
  public static <K> Map<K, Integer> of(Map<K, Scorecard> scorecards) {
    List<Map.Entry<K, Scorecard>> sorted = new ArrayList<>(scorecards.entrySet());
    sorted.removeIf(entry -> entry.getValue().max().compareTo(BigDecimal.ZERO) == 0);
    sorted.sort(Map.Entry.comparingByValue(BEST_FIRST));
    Map<K, Integer> ranks = new LinkedHashMap<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Scorecard current = sorted.get(i).getValue();
      if (i == 0 || BEST_FIRST.compare(sorted.get(i - 1).getValue(), current) != 0) {
        rank = i + 1;
      }
      ranks.put(sorted.get(i).getKey(), rank);
    }
    return ranks;
  }
}
