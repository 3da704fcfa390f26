package vn.egov.workday.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.ProblemTexts;
import vn.egov.workday.ShippedCalendars;
import vn.egov.workday.SpecialDay;
import vn.egov.workday.WorkYear;
import vn.egov.workday.WorkYears;

/** What the pages of working days show, in words. */
@Component
class WorkingDaysView {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final WorkYears years;
  private final ShippedCalendars shipped;
  private final ProblemTexts texts;
  private final MessageSource messages;

  WorkingDaysView(
      WorkYears years, ShippedCalendars shipped, ProblemTexts texts, MessageSource messages) {
    this.years = years;
    this.shipped = shipped;
    this.texts = texts;
    this.messages = messages;
  }

  void years(Model model, Locale locale) {
    SortedMap<Integer, WorkYear> known =
        years.all().stream()
            .collect(Collectors.toMap(WorkYear::year, y -> y, (a, b) -> a, TreeMap::new));
    SortedSet<Integer> all = new TreeSet<>(known.keySet());
    all.addAll(shipped.years());
    model.addAttribute("language", locale.getLanguage());
    model.addAttribute(
        "years", all.stream().map(year -> row(year, known.get(year), locale)).toList());
  }

  void year(int year, Model model, Locale locale) {
    WorkYear known = years.findById(year).orElse(null);
    model.addAttribute("language", locale.getLanguage());
    model.addAttribute("year", row(year, known, locale));
    model.addAttribute("days", known == null ? List.of() : days(known, locale));
    model.addAttribute("table", known == null ? "date,kind,name\n" : table(known));
  }

  void refusal(BusinessRuleViolation refusal, Model model, Locale locale) {
    model.addAttribute("problems", texts.texts(refusal.problems(), locale));
  }

  private YearRow row(int year, @Nullable WorkYear known, Locale locale) {
    String offered = shipped.years().contains(year) ? shipped.source(year) : null;
    if (known == null) {
      return new YearRow(year, null, null, offered);
    }
    String day = DAY.format(OfficeTime.dayOf(known.importedAt()));
    Object[] arguments = {day, known.importedBy()};
    String imported = messages.getMessage("workday.imported", arguments, locale);
    return new YearRow(year, known.source(), imported, offered);
  }

  private static List<DayRow> days(WorkYear year, Locale locale) {
    return year.days().entrySet().stream().map(d -> day(d, locale)).toList();
  }

  private static DayRow day(Map.Entry<LocalDate, SpecialDay> entry, Locale locale) {
    LocalDate day = entry.getKey();
    SpecialDay special = entry.getValue();
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    return new DayRow(
        day.toString(),
        weekday + ", " + DAY.format(day),
        special.kind().name(),
        special.name(),
        special.source());
  }

  /** As it would be imported again. */
  private static String table(WorkYear year) {
    StringBuilder table = new StringBuilder("date,kind,name\n");
    year.days()
        .forEach(
            (day, special) ->
                table
                    .append(day)
                    .append(',')
                    .append(special.kind())
                    .append(',')
                    .append(cell(special.name()))
                    .append('\n'));
    return table.toString();
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
