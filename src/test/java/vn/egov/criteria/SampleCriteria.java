package vn.egov.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.unit.Tier;

/** The criteria sets of the sample, read by the product's own reader, for tests. */
public final class SampleCriteria {

  private SampleCriteria() {}

  public static CriteriaSet v1() {
    return read(files("V1"));
  }

  public static CriteriaSet v2() {
    return read(files("V2"));
  }

  public static TierCriteria v1(Tier tier) {
    return v1().tier(tier).orElseThrow();
  }

  static CriteriaSet read(CriteriaSetFiles files) {
    CsvFaults faults = new CsvFaults();
    CriteriaSet set = new CriteriaSetReader(faults).read(files);
    faults.refuseIfAny();
    return set.published();
  }

  static CriteriaSetFiles files(String version) {
    String folder = "/sample/criteria-" + version + "/";
    return new CriteriaSetFiles(
        text(folder + "criteria.csv"), text(folder + "groups.csv"), text(folder + "ratings.csv"));
  }

  public static String text(String resource) {
    try (var in = SampleCriteria.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
