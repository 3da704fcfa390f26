package vn.egov.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import vn.egov.criteria.CriteriaSetFiles;

/** The sample's tables, which are in the product. */
final class SampleFiles {

  private SampleFiles() {}

  static String units() {
    return text("units.csv");
  }

  static CriteriaSetFiles criteriaSet(String version) {
    String folder = "criteria-" + version + "/";
    return new CriteriaSetFiles(
        text(folder + "criteria.csv"), text(folder + "groups.csv"), text(folder + "ratings.csv"));
  }

  static String answers(String cycle) {
    return text(cycle + "-answers.csv");
  }

  private static String text(String name) {
    try {
      return new ClassPathResource("sample/" + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
