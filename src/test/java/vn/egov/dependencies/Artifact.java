package vn.egov.dependencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * A library as it is on the class path of the application.
 *
 * @param name group and artifact, with a colon between
 */
record Artifact(String name, String version) {

  /** A line of what the build lists: group, artifact, jar, perhaps a classifier, version, scope. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*([\\w.-]+):([\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)\\b.*");

  /** What the build resolved; transitive ones too, those of tests alone not. */
  static List<Artifact> resolved() throws IOException {
    Path list = Path.of("target/runtime-dependencies.txt");
    if (!Files.exists(list)) {
      throw new IllegalStateException(
          list + " is missing: run this test by Maven, which writes it");
    }
    return Files.readAllLines(list).stream().map(Artifact::read).flatMap(Optional::stream).toList();
  }

  static Optional<Artifact> read(String line) {
    Matcher matcher = LINE.matcher(line.replaceAll("\u001b\\[[0-9;]*m", ""));
    return matcher.matches()
        ? Optional.of(new Artifact(matcher.group(1) + ":" + matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  /**
   * @param pattern a name with {@code *} for any characters
   */
  boolean isCalled(String pattern) {
    return name.matches(("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q"));
  }

  /**
   * @param range as Maven writes it, such as {@code [1.0,2.0)}
   */
  boolean isWithin(String range) {
    try {
      return VersionRange.createFromVersionSpec(range)
          .containsVersion(new DefaultArtifactVersion(version));
    } catch (InvalidVersionSpecificationException e) {
      throw new IllegalArgumentException(range, e);
    }
  }
}
