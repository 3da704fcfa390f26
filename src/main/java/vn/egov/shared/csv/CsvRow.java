package vn.egov.shared.csv;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row; a cell that cannot be read is reported and a stand-in returned, so that reading goes on.
 */
public final class CsvRow {

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?=.{1,200}$)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

  private final long line;
  private final CSVRecord cells;
  private final CsvFaults faults;

  CsvRow(long line, CSVRecord cells, CsvFaults faults) {
    this.line = line;
    this.cells = cells;
    this.faults = faults;
  }

  /** Line of the file on which the row begins, the header being 1. */
  public long line() {
    return line;
  }

  /** The cell in Unicode composed form without surrounding blanks; empty if it is blank. */
  public String text(String column) {
    return Normalizer.normalize(cells.get(column).strip(), Normalizer.Form.NFC);
  }

  public String required(String column, int maxLength) {
    String text = text(column);
    if (text.isEmpty()) {
      fault(column, "csv.required");
    } else if (text.length() > maxLength) {
      fault(column, "csv.too-long", maxLength);
    }
    return text;
  }

  public String matching(String column, Pattern pattern, String example) {
    String text = text(column);
    if (!pattern.matcher(text).matches()) {
      fault(column, "csv.pattern", example);
    }
    return text;
  }

  /** One address, or nothing. */
  public @Nullable String email(String column) {
    return text(column).isEmpty() ? null : matching(column, EMAIL, "name@example.vn");
  }

  public BigDecimal decimal(String column) {
    String text = text(column);
    if (!DECIMAL.matcher(text).matches()) {
      fault(column, "csv.not-a-number");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text);
  }

  public boolean yesNo(String column) {
    String text = text(column);
    if (!text.equals("yes") && !text.equals("no")) {
      fault(column, "csv.one-of", "yes, no");
    }
    return text.equals("yes");
  }

  public <E extends Enum<E>> Optional<E> oneOf(String column, Class<E> type) {
    String text = text(column);
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      String names =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
      fault(column, "csv.one-of", names);
    }
    return found;
  }

  public void fault(String column, String code, Object... expected) {
    faults.add(line, column, text(column), code, expected);
  }
}
