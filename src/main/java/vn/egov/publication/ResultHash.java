package vn.egov.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.egov.scoring.json.ScorecardJson;

/** A fingerprint of the results of a cycle. */
final class ResultHash {

  private ResultHash() {}

  static String of(List<UnitResult> results) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (UnitResult result : results) {
        String line =
            result.unit()
                + "\t"
                + result.status()
                + "\t"
                + result.rank().map(String::valueOf).orElse("")
                + "\t"
                + result.scorecard().map(ScorecardJson::write).orElse("")
                + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
