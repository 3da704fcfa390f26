package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingPropertiesTests {

  private static final int MAX = 900;

  @Property
  void aRankIsOneMoreThanTheNumberOfBetterUnits(
      @ForAll @Size(max = 30) List<@IntRange(max = MAX) Integer> totals) {
    Map<Integer, Integer> ranks = Ranking.of(cards(totals));
    for (int i = 0; i < totals.size(); i++) {
      int own = totals.get(i);
      long better = totals.stream().filter(total -> total > own).count();
      assertThat(ranks.get(i)).isEqualTo((int) better + 1);
    }
  }

  @Property
  void theOrderOfTheUnitsDoesNotMatter(
      @ForAll @Size(max = 30) List<@IntRange(max = MAX) Integer> totals, @ForAll Random random) {
    Map<Integer, Scorecard> cards = cards(totals);
    List<Integer> order = new ArrayList<>(cards.keySet());
    Collections.shuffle(order, random);
    Map<Integer, Scorecard> shuffled = new LinkedHashMap<>();
    order.forEach(key -> shuffled.put(key, cards.get(key)));
    assertThat(Ranking.of(shuffled)).isEqualTo(Ranking.of(cards));
  }

  /** Every second unit is measured against half the maximum, with half the points. */
  private static Map<Integer, Scorecard> cards(List<Integer> totals) {
    Map<Integer, Scorecard> cards = new LinkedHashMap<>();
    for (int i = 0; i < totals.size(); i++) {
      BigDecimal share = i % 2 == 0 ? BigDecimal.ONE : new BigDecimal("0.5");
      BigDecimal total = BigDecimal.valueOf(totals.get(i)).multiply(share);
      BigDecimal max = BigDecimal.valueOf(MAX).multiply(share);
      cards.put(i, new Scorecard(List.of(), List.of(), List.of(), total, max, null));
    }
    return cards;
  }
}
