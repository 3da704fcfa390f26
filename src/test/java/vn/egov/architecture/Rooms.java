package vn.egov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table of who may know whom. A feature that is not in it is refused until it is. */
final class Rooms {

  private static final List<String> EVERYBODY =
      List.of("java..", "jakarta.persistence..", "org.jspecify..");

  /** The root of a feature, and the packages of ours that it may know beside {@code shared}. */
  private static final Map<String, List<String>> FEATURES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("agenda", List.of("audit", "assessment", "cycle", "unit", "workday")),
              Map.entry("unit", List.of("audit", "shared.csv")),
              Map.entry("criteria", List.of("audit", "unit", "shared.csv")),
              Map.entry("scoring", List.of("criteria", "unit")),
              Map.entry("audit", List.of()),
              Map.entry("workday", List.of("audit", "shared.csv")),
              Map.entry("cycle", List.of("audit", "criteria", "unit", "workday")),
              Map.entry(
                  "assessment",
                  List.of("audit", "cycle", "scoring", "criteria", "unit", "workday")),
              Map.entry("extension", List.of("audit", "assessment", "cycle", "unit", "workday")),
              Map.entry(
                  "notice",
                  List.of("audit", "assessment", "cycle", "extension", "unit", "workday")),
              Map.entry(
                  "publication",
                  List.of(
                      "audit",
                      "assessment",
                      "cycle",
                      "scoring",
                      "scoring.json",
                      "criteria",
                      "unit"))));

  /** Rooms without a domain of their own, which other rules bind. */
  private static final Set<String> OTHERS = Set.of("shared", "access", "workflow", "sample");

  private Rooms() {}

  static Set<String> features() {
    return FEATURES.keySet();
  }

  /** Packages of the roots, without what lies below them. */
  static String[] roots(String base) {
    return FEATURES.keySet().stream().map(feature -> base + "." + feature).toArray(String[]::new);
  }

  static ArchRule allowList(String base, String feature) {
    Stream<String> ours =
        Stream.concat(Stream.of(feature, "shared"), FEATURES.get(feature).stream())
            .map(room -> base + "." + room);
    return classes()
        .that()
        .resideInAPackage(base + "." + feature)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(EVERYBODY.stream(), ours).toArray(String[]::new));
  }

  /** The one package of a feature that knows JSON: scorecards and answers are kept as such. */
  static ArchRule json(String base) {
    return classes()
        .that()
        .resideInAPackage(base + ".scoring.json")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "com.fasterxml.jackson..",
            "org.springframework.modulith",
            base + ".scoring",
            base + ".scoring.json",
            base + ".shared");
  }

  /** Rooms of which this table says nothing. */
  static Set<String> unknown(JavaClasses code, String base) {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass type : code) {
      if (type.getPackageName().startsWith(base + ".")) {
        unknown.add(type.getPackageName().substring(base.length() + 1).replaceAll("\\..*", ""));
      }
    }
    unknown.removeAll(FEATURES.keySet());
    unknown.removeAll(OTHERS);
    return unknown;
  }
}
