package vn.egov.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import vn.egov.criteria.SampleCriteria;
import vn.egov.cycle.CycleDates;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.LaunchForm;
import vn.egov.unit.TestUnits;
import vn.egov.workday.SampleCalendars;
import vn.egov.workday.WorkCalendar;

/** The table of the launch form shows the very days that a launch would fix. */
class LaunchDatesTests {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
  private static final WorkCalendar WORK = SampleCalendars.calendar();

  private final FormJson form = deployed(2026);
  private final CycleFixture fixture =
      new CycleFixture(TestUnits.district("061"), TestUnits.commune("01852", "061"));

  /** Each day of four years as the day of submission, over four times Tết and every swapped day. */
  @Test
  void showTheSameAsALaunchWouldFix() {
    LocalDate last = LocalDate.of(2030, 7, 1);
    int tried = 0;
    for (LocalDate day = LocalDate.of(2026, 7, 2); day.isBefore(last); day = day.plusDays(1)) {
      fixture.clock().moveToNoonOf(day.minusDays(1).toString());
      int n = day.getDayOfYear();
      LaunchForm launch =
          new LaunchForm()
              .with("submissionDeadline", day.toString())
              .with("graceDays", String.valueOf(n % 4))
              .with("verifiedByDistrict", String.valueOf(n % 3 != 0))
              .withDays("verification", String.valueOf(1 + n % 11))
              .withDays("review", String.valueOf(1 + n % 21))
              .withDays("appeal", String.valueOf(1 + n % 6));
      assertThat(untils(shown(launch.fields()))).as(day.toString()).isEqualTo(fixed(launch));
      tried++;
    }
    assertThat(tried).isEqualTo(1460);
  }

  private List<String> fixed(LaunchForm launch) {
    List<String> days = new ArrayList<>();
    for (CycleDates.Stage stage : fixture.preview(launch).stages()) {
      days.add(SHOWN.format(stage.deadline()));
      if (stage.graceEnd() != null) {
        days.add(SHOWN.format(stage.graceEnd()));
      }
    }
    return days;
  }

  @Test
  void tellOfADayOffAndOfAWrongOrder() {
    Map<String, Object> fields =
        new HashMap<>(
            Map.of(
                "submissionDeadline",
                "2027-02-07",
                "reviewDeadline",
                "2027-01-04",
                "appealDeadline",
                "2027-03-01"));
    List<Map<String, String>> rows = shown(fields);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get("hint")).startsWith("Ngày nghỉ").endsWith("11/02/2027");
    assertThat(rows.get(1).get("hint")).startsWith("⚠ Trước");
    assertThat(rows.get(2).get("hint")).isEmpty();
  }

  @Test
  void tellWhatIsNotKnown() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("submissionDeadline", "2030-12-20");
    fields.put("reviewDays", 20);
    assertThat(untils(shown(fields))).containsExactly("20/12/2030", "–", "–");
    assertThat(untils(shown(Map.of()))).containsExactly("–", "–", "–");
  }

  @Test
  void carryTheYearsThatFollowWithoutAGap() {
    assertThat(days(deployed(2028))).startsWith("2028-01-01.1000").endsWith("2030-12-31#1749");
    assertThat(days(deployed(2031))).isEmpty();
    assertThat(days(new FormJsonOf(SampleCalendars.calendar(2026, 2028)).form()))
        .endsWith("2026-12-31#1250");
  }

  @Test
  void needTheirPlaceInTheForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LaunchDates.form("{\"components\":[]}", WORK, 2026))
        .withMessageContaining("workCalendar");
  }

  private record FormJsonOf(WorkCalendar work) {

    FormJson form() {
      return FormJson.of(
          LaunchDates.form(SampleCriteria.text("/forms/launch-cycle.form"), work, 2026));
    }
  }

  private static FormJson deployed(int year) {
    return FormJson.of(
        LaunchDates.form(SampleCriteria.text("/forms/launch-cycle.form"), WORK, year));
  }

  private static String days(FormJson form) {
    return form.component("workCalendar").path("defaultValue").path("days").asText();
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, String>> shown(Map<String, ?> fields) {
    Map<String, Object> values = new HashMap<>(fields);
    values.put("workCalendar", Map.of("days", days(form)));
    values.put("verifiedByDistrict", "true".equals(fields.get("verifiedByDistrict")));
    values.put("tiers", List.of(String.valueOf(fields.get("tiers")).split(",")));
    for (String unset : List.of("submission", "verification", "review", "appeal")) {
      values.putIfAbsent(unset + "Deadline", null);
      values.putIfAbsent(unset + "Days", null);
    }
    values.putIfAbsent("graceDays", null);
    return FEEL.evaluateSimpleExpression(
        form.component("dates").path("dataSource").asText().substring(1),
        Variables.fromMap(values).asVariableContext());
  }

  private static List<String> untils(List<Map<String, String>> rows) {
    return rows.stream().map(row -> row.get("until")).toList();
  }
}
