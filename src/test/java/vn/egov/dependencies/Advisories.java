package vn.egov.dependencies;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What is known of libraries, what was answered to it, and which are not wanted whatever is known:
 * the three tables in {@code src/security}.
 */
record Advisories(List<Known> known, List<Justified> justified, List<Forbidden> forbidden) {

  private static final Path FOLDER = Path.of("src/security");
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * @param affected versions as Maven writes a range
   */
  record Known(String advisory, String artifact, String affected, String fixed, String what) {}

  /** Why an advisory that concerns a version of ours does not stop the build, and for how long. */
  record Justified(String advisory, String artifact, Verdict verdict, LocalDate until, String why) {
    boolean answers(Known known) {
      return advisory.equals(known.advisory()) && artifact.equals(known.artifact());
    }
  }

  enum Verdict {
    /** What is weak is not used. */
    NOT_AFFECTED,
    /** Closed by a defence of ours, which is named. */
    CLOSED,
    /** Neither: it is lived with, and looked at again. */
    OPEN
  }

  record Forbidden(String artifact, String why) {}

  static Advisories read() throws IOException {
    return new Advisories(
        table(
            "advisories.csv",
            r ->
                new Known(
                    r.get("advisory"),
                    r.get("artifact"),
                    r.get("affected"),
                    r.get("fixed"),
                    r.get("what"))),
        table(
            "justified.csv",
            r ->
                new Justified(
                    r.get("advisory"),
                    r.get("artifact"),
                    Verdict.valueOf(r.get("verdict")),
                    LocalDate.parse(r.get("until")),
                    r.get("why"))),
        table("forbidden.csv", r -> new Forbidden(r.get("artifact"), r.get("why"))));
  }

  /** Everything that has to stop the build today, in words. */
  List<String> findings(List<Artifact> classPath, LocalDate today) {
    List<String> findings = new ArrayList<>();
    for (Known advisory : known) {
      classPath.stream()
          .filter(a -> a.name().equals(advisory.artifact()) && a.isWithin(advisory.affected()))
          .filter(a -> justified.stream().noneMatch(j -> j.answers(advisory)))
          .forEach(
              a ->
                  findings.add(
                      advisory.advisory() + " concerns " + text(a) + ": " + advisory.what()));
    }
    for (Justified answer : justified) {
      if (today.isAfter(answer.until())) {
        findings.add(answer.advisory() + ": its justification ended on " + answer.until());
      }
      if (known.stream().filter(answer::answers).noneMatch(k -> concerns(k, classPath))) {
        findings.add(
            answer.advisory() + " of " + answer.artifact() + ": no longer to be justified");
      }
    }
    for (Forbidden unwanted : forbidden) {
      classPath.stream()
          .filter(a -> a.isCalled(unwanted.artifact()))
          .forEach(a -> findings.add(text(a) + " is forbidden: " + unwanted.why()));
    }
    return findings;
  }

  private static boolean concerns(Known advisory, List<Artifact> classPath) {
    return classPath.stream()
        .anyMatch(a -> a.name().equals(advisory.artifact()) && a.isWithin(advisory.affected()));
  }

  private static String text(Artifact artifact) {
    return artifact.name() + " " + artifact.version();
  }

  private static <T> List<T> table(String name, Function<CSVRecord, T> row) throws IOException {
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
      return TABLE.parse(reader).stream().map(row).toList();
    }
  }
}
