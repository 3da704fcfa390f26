package vn.egov.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** In floating point 11 + 19.4 + 10.2 is less than 40.6, and Ba Bể loses its level. */
class ArithmeticTests {

  private static final List<String> EXACT = List.of("scoring", "criteria", "publication");

  @Test
  void pointsAreNeverFloating() {
    assertThat(floating(Code.PRODUCT, Code.PRODUCT_BASE)).isEmpty();
  }

  @Test
  void everyKindOfFloatingPointIsFound() {
    assertThat(floating(Code.SEEDED, Code.SEEDED_BASE))
        .containsExactly(
            "seeded.scoring.Floating.boxed",
            "seeded.scoring.Floating.calledWith",
            "seeded.scoring.Floating.field",
            "seeded.scoring.Floating.half",
            "seeded.scoring.Floating.local",
            "seeded.scoring.Floating.parameter",
            "seeded.scoring.Floating.returned");
  }

  private static Set<String> floating(JavaClasses code, String base) {
    Set<String> found = new TreeSet<>();
    code.stream()
        .filter(type -> EXACT.stream().anyMatch(room -> isIn(type.getPackageName(), base, room)))
        .forEach(
            type ->
                FloatingPoint.in(type).forEach(member -> found.add(type.getName() + "." + member)));
    return found;
  }

  private static boolean isIn(String packageName, String base, String room) {
    return (packageName + ".").startsWith(base + "." + room + ".");
  }
}
