package vn.egov.scoring.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import vn.egov.scoring.Scorecard;

/** A scorecard as it is kept: every point with its two decimals. */
public final class ScorecardJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ScorecardJson() {}

  public static String write(Scorecard scorecard) {
    try {
      return JSON.writeValueAsString(scorecard);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a scorecard cannot be written", e);
    }
  }

  public static Scorecard read(String text) {
    try {
      return JSON.readValue(text, Scorecard.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored scorecard cannot be read", e);
    }
  }
}
