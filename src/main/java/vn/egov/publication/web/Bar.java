package vn.egov.publication.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A horizontal bar in hundredths of its length, drawn as SVG because the content policy forbids
 * inline styles. It repeats what stands beside it in numbers, so it is hidden from screen readers.
 */
record Bar(List<Part> parts) {

  Bar {
    parts = List.copyOf(parts);
  }

  /**
   * @param kind class of the style sheet that gives the colour
   * @param x where it begins, percent
   * @param width percent
   */
  record Part(String kind, String x, String width) {}

  /** One part in proportion to each of the counts. */
  static Bar of(List<String> kinds, List<Integer> counts) {
    int sum = counts.stream().mapToInt(Integer::intValue).sum();
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        parts.add(new Part(kinds.get(i), share(before, sum), share(counts.get(i), sum)));
      }
      before += counts.get(i);
    }
    return new Bar(parts);
  }

  static Bar of(String kind, BigDecimal points, BigDecimal max) {
    return max.signum() == 0
        ? new Bar(List.of())
        : new Bar(List.of(new Part(kind, "0%", share(points, max))));
  }

  private static String share(int count, int sum) {
    return share(BigDecimal.valueOf(count), BigDecimal.valueOf(sum));
  }

  private static String share(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP) + "%";
  }
}
