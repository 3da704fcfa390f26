package vn.egov.shared.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * A comma-separated table (RFC 4180, UTF-8, with or without byte-order mark) whose header must name
 * the expected columns, in any order. Faults of cells are collected in {@link CsvFaults}, so that a
 * file is refused with all of them at once.
 */
public final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private final List<CsvRow> rows;

  private CsvTable(List<CsvRow> rows) {
    this.rows = rows;
  }

  /**
   * @throws BusinessRuleViolation if the text is no table or lacks a column
   */
  public static CsvTable read(String text, List<String> columns, CsvFaults faults) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(body), FORMAT)) {
      List<String> missing = new ArrayList<>(columns);
      missing.removeAll(parser.getHeaderNames());
      if (!missing.isEmpty()) {
        throw new BusinessRuleViolation(
            Problem.of(
                "csv.missing-columns", String.join(", ", missing), String.join(",", columns)));
      }
      return new CsvTable(rows(parser, columns, faults));
    } catch (CSVException | IllegalArgumentException e) {
      throw malformed(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CsvRow> rows(CSVParser parser, List<String> columns, CsvFaults faults) {
    List<CsvRow> rows = new ArrayList<>();
    long start = parser.getCurrentLineNumber() + 1;
    try {
      for (CSVRecord csvRecord : parser) {
        CsvRow row = new CsvRow(Math.max(start, 2), csvRecord, faults);
        start = parser.getCurrentLineNumber() + 1;
        if (csvRecord.isConsistent() && csvRecord.size() >= columns.size()) {
          rows.add(row);
        } else {
          faults.add(row.line(), "-", String.valueOf(csvRecord.size()), "csv.wrong-cell-count");
        }
      }
    } catch (UncheckedIOException e) {
      throw malformed(start);
    }
    return List.copyOf(rows);
  }

  /** What the parser says of it is for programmers. */
  private static BusinessRuleViolation malformed(long line) {
    return new BusinessRuleViolation(Problem.of("csv.malformed", line));
  }

  public List<CsvRow> rows() {
    return rows;
  }
}
