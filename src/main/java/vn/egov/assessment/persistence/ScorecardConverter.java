package vn.egov.assessment.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.Scorecard;
import vn.egov.scoring.json.ScorecardJson;

/** A scorecard is written once and read whole (ADR 6). */
@Converter(autoApply = true)
class ScorecardConverter implements AttributeConverter<Scorecard, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Scorecard scorecard) {
    return scorecard == null ? null : ScorecardJson.write(scorecard);
  }

  @Override
  public @Nullable Scorecard convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : ScorecardJson.read(json);
  }
}
