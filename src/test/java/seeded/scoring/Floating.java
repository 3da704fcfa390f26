package seeded.scoring;

import java.math.BigDecimal;

/** Floating point in every place where it can hide. */
public final class Floating {

  private float field;

  long returned(long points) {
    return Math.round(half(points));
  }

  private static double half(long points) {
    return points;
  }

  long parameter(double[] points) {
    return points.length;
  }

  Object boxed() {
    return Double.valueOf("0.7");
  }

  int calledWith(BigDecimal points) {
    return Double.compare(points.doubleValue(), points.doubleValue());
  }

  boolean local(int points, int max) {
    double percent = points;
    return percent * 100 >= max;
  }
}
