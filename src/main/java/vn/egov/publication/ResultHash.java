package vn.egov.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import vn.egov.scoring.json.ScorecardJson;
import vn.egov.shared.Sha256;

/** A fingerprint of the results of a cycle, unit by unit in their order. */
final class ResultHash {

  private final MessageDigest digest = Sha256.digest();

  static String of(UnitResults results, String cycle) {
    ResultHash hash = new ResultHash();
    results.eachOf(cycle, hash::add);
    return hash.hex();
  }

  void add(ResultFacts result) {
    String line =
        result.unit()
            + "\t"
            + result.status()
            + "\t"
            + (result.rank() == null ? "" : result.rank())
            + "\t"
            + (result.scorecard() == null ? "" : ScorecardJson.write(result.scorecard()))
            + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
  }

  String hex() {
    return Sha256.hex(digest);
  }
}
