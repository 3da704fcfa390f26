package vn.egov.workday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/**
 * The calendars that come with the program. Each says in its first line what it rests on, and which
 * of them were reckoned before anything was decreed; nobody is bound by them until they are
 * imported.
 */
@UseCase
public class ShippedCalendars {

  private static final int FIRST = 2019;
  private static final int LAST = 2030;

  public List<Integer> years() {
    return IntStream.rangeClosed(FIRST, LAST).boxed().toList();
  }

  /**
   * @return columns {@code date,kind,name} after a remark that names the source
   */
  public String table(int year) {
    if (!years().contains(year)) {
      throw new BusinessRuleViolation(Problem.of("workday.not-shipped.unknown", year));
    }
    try (InputStream in = ShippedCalendars.class.getResourceAsStream(path(year))) {
      if (in == null) {
        throw new IllegalStateException(path(year) + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What such a calendar rests on. */
  public String source(int year) {
    return WorkYearTable.sourceOf(table(year));
  }

  private static String path(int year) {
    return "/workdays/" + year + ".csv";
  }
}
