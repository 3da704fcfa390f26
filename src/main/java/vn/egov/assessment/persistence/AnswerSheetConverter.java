package vn.egov.assessment.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.json.AnswersJson;

/** A sheet is kept as the JSON that people's clients send (ADR 6). */
@Converter(autoApply = true)
class AnswerSheetConverter implements AttributeConverter<AnswerSheet, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable AnswerSheet sheet) {
    return sheet == null ? null : AnswersJson.write(sheet);
  }

  @Override
  public @Nullable AnswerSheet convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : AnswersJson.readStored(json);
  }
}
