package vn.egov.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.egov.scoring.json.ScorecardJson;

/** A fingerprint of the results of a cycle, unit by unit in their order. */
final class ResultHash {

  private final MessageDigest digest;

  ResultHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

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
    return HexFormat.of().formatHex(digest.digest());
  }
}
