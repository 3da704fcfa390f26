package vn.egov;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.egov.criteria.SampleCriteria;
import vn.egov.scoring.RawAnswer;

/** What the units of the sample declare, for tests. */
public final class SampleAnswerFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private SampleAnswerFile() {}

  /** By code of the unit. */
  public static Map<String, List<RawAnswer>> of(String cycle) {
    Map<String, List<RawAnswer>> answers = new LinkedHashMap<>();
    String text = SampleCriteria.text("/sample/" + cycle + "-answers.csv");
    try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord row : rows) {
        answers.computeIfAbsent(row.get("unit_code"), u -> new ArrayList<>()).add(answer(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answers;
  }

  private static RawAnswer answer(CSVRecord row) {
    return new RawAnswer(
        row.get("criterion_code"),
        orNull(row.get("value")),
        orNull(row.get("numerator")),
        orNull(row.get("denominator")),
        orNull(row.get("count")),
        row.get("not_applicable").equals("yes"),
        orNull(row.get("note")),
        null);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
