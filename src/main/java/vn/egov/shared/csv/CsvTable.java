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
 * A table (RFC 4180, UTF-8, with or without byte-order mark) whose header must name the expected
 * columns, in any order. Cells are separated by commas, or by semicolons where the header is: that
 * is what spreadsheets write where the comma is the decimal sign, as in Viet Nam. Faults of cells
 * are collected in {@link CsvFaults}, so that a file is refused with all of them at once.
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

  /** More than any register or criteria set of a province has. */
  private static final int MOST_ROWS = 50_000;

  private final List<CsvRow> rows;

  private CsvTable(List<CsvRow> rows) {
    this.rows = rows;
  }

  /**
   * @throws BusinessRuleViolation if the text is no table or lacks a column
   */
  public static CsvTable read(String text, List<String> columns, CsvFaults faults) {
    return read(text, columns, MOST_ROWS, faults);
  }

  /**
   * @param mostRows beyond which reading ends; the row that is one too many is the last to be
   *     reported
   * @throws BusinessRuleViolation if the text is no table, lacks a column or has too many rows
   */
  public static CsvTable read(String text, List<String> columns, int mostRows, CsvFaults faults) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(body), format(body))) {
      List<String> missing = new ArrayList<>(columns);
      missing.removeAll(parser.getHeaderNames());
      if (!missing.isEmpty()) {
        throw new BusinessRuleViolation(
            Problem.of(
                "csv.missing-columns", String.join(", ", missing), String.join(",", columns)));
      }
      return new CsvTable(rows(parser, body, columns, mostRows, faults));
    } catch (CSVException | IllegalArgumentException e) {
      throw malformed(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVFormat format(String body) {
    String header = body.lines().findFirst().orElse("");
    boolean semicolons = header.contains(";") && !header.contains(",");
    return semicolons ? FORMAT.builder().setDelimiter(';').get() : FORMAT;
  }

  private static List<CsvRow> rows(
      CSVParser parser, String body, List<String> columns, int mostRows, CsvFaults faults) {
    List<CsvRow> rows = new ArrayList<>();
    long start = parser.getCurrentLineNumber() + 1;
    try {
      for (CSVRecord csvRecord : parser) {
        start += emptyLines(body, csvRecord.getCharacterPosition());
        CsvRow row = new CsvRow(Math.max(start, 2), csvRecord, faults);
        if (csvRecord.getRecordNumber() > mostRows) {
          throw new BusinessRuleViolation(Problem.of("csv.too-many-rows", row.line(), mostRows));
        }
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

  /** Lines that the parser skipped before a record, which for it begins with them. */
  private static int emptyLines(String body, long position) {
    int lines = 0;
    for (int i = (int) position; i < body.length() && "\r\n".indexOf(body.charAt(i)) >= 0; i++) {
      if (body.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines;
  }

  /** What the parser says of it is for programmers. */
  private static BusinessRuleViolation malformed(long line) {
    return new BusinessRuleViolation(Problem.of("csv.malformed", line));
  }

  public List<CsvRow> rows() {
    return rows;
  }
}
