package vn.egov.publication.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.egov.criteria.RatingRules;

/** How units are rated, in sentences; tiers with thresholds of their own are told apart. */
final class Method {

  private Method() {}

  static List<String> sentences(List<TierText> tiers, Wording wording) {
    Map<RatingRules, List<TierText>> byRules = new LinkedHashMap<>();
    tiers.forEach(
        tier -> byRules.computeIfAbsent(tier.criteria().rules(), r -> new ArrayList<>()).add(tier));
    List<String> sentences = new ArrayList<>();
    byRules.forEach(
        (rules, same) -> {
          String who = byRules.size() == 1 ? "" : names(same) + ": ";
          sentences.add(who + wording.text("method.levels", levels(rules, wording)));
          sentences.add(
              who + wording.text("method.gate", wording.threshold(rules.groupMinimumPercent())));
        });
    for (String key : List.of("overall", "rank", "not-submitted")) {
      sentences.add(wording.text("method." + key));
    }
    return sentences;
  }

  private static String names(List<TierText> tiers) {
    return tiers.stream()
        .map(tier -> tier.wording().tier(tier.criteria().tier()))
        .collect(Collectors.joining(", "));
  }

  /** The thresholds from the highest level down. */
  private static String levels(RatingRules rules, Wording wording) {
    return rules.levels().stream()
        .map(
            l ->
                wording.text(
                    "method.level",
                    wording.level(l.level()),
                    wording.threshold(l.minimumPercent())))
        .collect(Collectors.joining("; "));
  }
}
