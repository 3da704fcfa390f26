package vn.egov.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

/** A violation of a rule, seeded in a copy of a diagram by replacing some of its text. */
record Seed(
    String file,
    String from,
    String to,
    Function<Diagram, List<String>> rule,
    List<String> violations) {

  static final String CYCLE = "assessment-cycle";
  static final String UNIT = "unit-assessment";

  static Seed seed(
      String file,
      String from,
      String to,
      Function<Diagram, List<String>> rule,
      String... violations) {
    return new Seed(file, from, to, rule, List.of(violations));
  }

  void isFound() {
    assertThat(rule.apply(broken(file, from, to))).containsExactlyElementsOf(violations);
  }

  static Diagram broken(String file, String from, String to) {
    String xml = Diagram.xml(file);
    assertThat(xml).contains(from);
    return Diagram.parse(file, xml.replace(from, to));
  }

  @Override
  public String toString() {
    return String.join(", ", violations);
  }
}
