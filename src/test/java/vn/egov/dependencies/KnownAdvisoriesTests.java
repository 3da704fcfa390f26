package vn.egov.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.dependencies.Advisories.Justified;
import vn.egov.dependencies.Advisories.Known;
import vn.egov.dependencies.Advisories.Verdict;

/** The class path against what is known of it. A build with a finding does not pass. */
class KnownAdvisoriesTests {

  private static final LocalDate TODAY = LocalDate.now();
  private static final String TOMCAT = "org.apache.tomcat.embed:tomcat-embed-core";

  @Test
  void nothingKnownIsOnTheClassPathWithoutAnAnswer() throws IOException {
    assertThat(Advisories.read().findings(Artifact.resolved(), TODAY)).isEmpty();
  }

  @Test
  void theClassPathIsReadAsAWhole() throws IOException {
    List<Artifact> classPath = Artifact.resolved();
    assertThat(classPath).hasSizeGreaterThan(120);
    assertThat(classPath)
        .extracting(Artifact::name)
        .contains(
            TOMCAT,
            "com.h2database:h2",
            "com.fasterxml.jackson.core:jackson-databind",
            // With a classifier.
            "org.camunda.bpm.webapp:camunda-webapp-jakarta",
            "org.camunda.feel:feel-engine")
        .doesNotContain("org.junit.jupiter:junit-jupiter-api");
  }

  /** Attack 59: each of these stops the build. */
  @ParameterizedTest
  @CsvSource({
    "org.apache.tomcat.embed:tomcat-embed-core, 10.1.55, CVE-2026-55276",
    "org.apache.tomcat.embed:tomcat-embed-core, 10.1.59, CVE-2026-77756",
    "com.fasterxml.jackson.core:jackson-databind, 2.21.4, CVE-2026-54515",
    "ch.qos.logback:logback-core, 1.5.34, CVE-2026-13006",
    "commons-fileupload:commons-fileupload, 1.5, CVE-2025-48976",
    "org.apache.commons:commons-lang3, 3.17.0, CVE-2025-48924",
    "org.webjars:swagger-ui, 5.32.2, CVE-2026-41238",
    "org.eclipse.angus:angus-mail, 2.0.3, CVE-2025-7962",
    "org.thymeleaf:thymeleaf, 3.1.3.RELEASE, CVE-2026-40477",
    "org.apache.logging.log4j:log4j-core, 2.25.5, is forbidden",
    "org.apache.groovy:groovy, 4.0.0, is forbidden",
    "org.codehaus.groovy:groovy-all, 3.0.0, is forbidden",
    "org.graalvm.js:js, 23.0.0, is forbidden",
    "commons-collections:commons-collections, 3.2.2, is forbidden",
    "org.camunda.spin:camunda-spin-dataformat-xml-dom-jakarta, 7.24.0, is forbidden"
  })
  void aSeededLibraryIsFound(String name, String version, String finding) throws IOException {
    List<Artifact> classPath = new ArrayList<>(Artifact.resolved());
    classPath.removeIf(a -> a.name().equals(name));
    classPath.add(new Artifact(name, version));
    assertThat(Advisories.read().findings(classPath, TODAY))
        .anySatisfy(found -> assertThat(found).contains(finding).contains(name));
  }

  @Test
  void aJustificationEnds() throws IOException {
    Advisories now = Advisories.read();
    LocalDate last =
        now.justified().stream().map(Justified::until).max(LocalDate::compareTo).orElseThrow();
    assertThat(now.findings(Artifact.resolved(), last.plusDays(1)))
        .anySatisfy(found -> assertThat(found).contains("its justification ended on"));
    assertThat(last).as("half a year at most").isBefore(LocalDate.of(2027, 6, 1));
  }

  @Test
  void aJustificationGoesWithItsReason() {
    var known = new Known("CVE-1", TOMCAT, "[10.1.53,10.1.61]", "10.1.62", "what");
    var answer = new Justified("CVE-1", TOMCAT, Verdict.NOT_AFFECTED, LocalDate.MAX, "why");
    var advisories = new Advisories(List.of(known), List.of(answer), List.of());
    assertThat(advisories.findings(List.of(new Artifact(TOMCAT, "10.1.61")), TODAY)).isEmpty();
    assertThat(advisories.findings(List.of(new Artifact(TOMCAT, "10.1.62")), TODAY))
        .containsExactly("CVE-1 of " + TOMCAT + ": no longer to be justified");
  }

  @Test
  void everyJustificationSaysWhy() throws IOException {
    assertThat(Advisories.read().justified())
        .allSatisfy(answer -> assertThat(answer.why()).hasSizeGreaterThan(10));
  }

  /** A new library or version is looked at before it is taken. */
  @Test
  void everyLibraryHasALineInTheReport() throws IOException {
    List<String> rows = Files.readAllLines(Path.of("src/docs/dependencies.md"));
    assertThat(Artifact.resolved())
        .allSatisfy(
            library -> {
              String group = "`" + library.name().substring(0, library.name().indexOf(':')) + "`";
              assertThat(rows)
                  .as("src/docs/dependencies.md has a line of %s", library)
                  .anyMatch(
                      row -> row.contains(group) && row.contains("| " + library.version() + " |"));
            });
  }

  /** The other check, against the whole of a public database, is told the same and no more. */
  @Test
  void theCheckAgainstTheNationalDatabaseLeavesOutTheSame() throws IOException {
    Set<String> justified = new TreeSet<>();
    Advisories.read().justified().forEach(answer -> justified.add(answer.advisory()));
    Set<String> suppressed = new TreeSet<>();
    Matcher cve =
        Pattern.compile("<cve>([^<]+)</cve>")
            .matcher(Files.readString(Path.of("src/security/owasp-suppressions.xml")));
    while (cve.find()) {
      suppressed.add(cve.group(1));
    }
    assertThat(suppressed).isEqualTo(justified);
  }

  @ParameterizedTest
  @CsvSource({
    "'   org.a:b-c:jar:1.2.3:compile', org.a:b-c, 1.2.3",
    "'   org.a:b:jar:classes:7.24.0:compile -- module x', org.a:b, 7.24.0",
    "'   org.a:b:jar:1.0:runtime', org.a:b, 1.0"
  })
  void aLineIsRead(String line, String name, String version) {
    assertThat(Artifact.read(line)).hasValue(new Artifact(name, version));
  }
}
