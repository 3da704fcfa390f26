package vn.egov.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import vn.egov.workday.WorkCalendar;

/**
 * Puts the working days into the launch form, whose table reckons the deadlines with them while the
 * manager types. Every day of the calendar is an entry such as {@code 2027-02-05.1278}: a point for
 * a day off, a number sign for a working day, and how many working days there have been up to it.
 * So a count of working days is two searches in a text, whatever lies between.
 */
public final class LaunchDates {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The field of the form that carries the calendar; it is neither drawn nor sent. */
  private static final String CARRIER = "workCalendar";

  /** So that every count has four digits. */
  private static final int COUNTED_FROM = 1000;

  private static final int MAX_YEARS = 6;

  private LaunchDates() {}

  /**
   * The form with the calendar of a year and of the years that follow it without a gap, as far as
   * they are known and a cycle may reach.
   *
   * @param template the form as it was made by hand
   */
  public static String form(String template, WorkCalendar work, int firstYear) {
    try {
      JsonNode form = JSON.readTree(template);
      ObjectNode carrier = carrier(form);
      carrier.putObject("defaultValue").put("days", days(work, firstYear));
      return JSON.writeValueAsString(form);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a form", e);
    }
  }

  private static ObjectNode carrier(JsonNode form) {
    for (JsonNode group : form.path("components")) {
      for (JsonNode component : group.path("components")) {
        if (component.path("id").asText().equals(CARRIER)) {
          return (ObjectNode) component;
        }
      }
    }
    throw new IllegalArgumentException("a launch form without " + CARRIER);
  }

  private static String days(WorkCalendar work, int firstYear) {
    StringBuilder days = new StringBuilder();
    int count = COUNTED_FROM;
    LocalDate day = LocalDate.of(firstYear, 1, 1);
    while (work.years().contains(day.getYear()) && day.getYear() < firstYear + MAX_YEARS) {
      int year = day.getYear();
      for (; day.getYear() == year; day = day.plusDays(1)) {
        boolean working = work.isWorkingDay(day);
        count += working ? 1 : 0;
        days.append(day).append(working ? '#' : '.').append(count);
      }
    }
    return days.toString();
  }
}
