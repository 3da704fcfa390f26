package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 7. */
class RankingTests {

  @Test
  void tiesShareARankAndTheNextIsSkipped() {
    assertThat(Ranking.of(cards("a 50/100", "b 70/100", "c 50/100", "d 20/100")))
        .containsOnly(entry("b", 1), entry("a", 2), entry("c", 2), entry("d", 4));
  }

  @Test
  void theShareOfTheApplicableMaximumCountsNotThePoints() {
    assertThat(Ranking.of(cards("a 60/100", "b 45/60", "c 30/40")))
        .containsOnly(entry("b", 1), entry("c", 1), entry("a", 3));
  }

  @Test
  void sharesAreComparedExactly() {
    assertThat(Ranking.of(cards("a 33.33/100", "b 1/3", "c 0.33/0.99")))
        .containsOnly(entry("b", 1), entry("c", 1), entry("a", 3));
  }

  @Test
  void aUnitToWhichNothingAppliesHasNoRank() {
    assertThat(Ranking.of(cards("a 0/0", "b 0/10"))).containsOnly(entry("b", 1));
  }

  /** Written {@code key points/maximum}. */
  private static Map<String, Scorecard> cards(String... texts) {
    Map<String, Scorecard> cards = new LinkedHashMap<>();
    for (String text : texts) {
      String[] parts = text.split("[ /]");
      cards.put(parts[0], card(parts[1], parts[2]));
    }
    return cards;
  }

  private static Scorecard card(String total, String max) {
    return new Scorecard(
        List.of(), List.of(), List.of(), new BigDecimal(total), new BigDecimal(max), null);
  }
}
