package vn.egov.agenda.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.egov.agenda.AgendaEntry;
import vn.egov.agenda.CycleAgenda;

/** Dates as an iCalendar, in words: an entry of a whole day for each. */
final class FeedText {

  private static final String DOMAIN = "@egov-assessment";

  private final AgendaWording wording;
  private final Instant now;

  FeedText(AgendaWording wording, Instant now) {
    this.wording = wording;
    this.now = now;
  }

  String of(List<CycleAgenda> cycles) {
    CalendarLines lines = new CalendarLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add(
        "PRODID", "-//egov-assessment//calendar//" + wording.language().toUpperCase(Locale.ROOT));
    lines.add("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", wording.text("feed.name"));
    for (CycleAgenda cycle : cycles) {
      cycle.entries().forEach(entry -> add(lines, cycle, entry));
    }
    lines.add("END", "VCALENDAR");
    return lines.toString();
  }

  private void add(CalendarLines lines, CycleAgenda cycle, AgendaEntry entry) {
    String summary = summary(cycle, entry);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", cycle.code() + "-" + entry.key() + DOMAIN);
    lines.moment("DTSTAMP", now);
    lines.add("SEQUENCE", String.valueOf(entry.sequence()));
    lines.day("DTSTART", entry.day());
    lines.day("DTEND", entry.day().plusDays(1));
    lines.text("SUMMARY", summary);
    lines.text("DESCRIPTION", wording.text("feed.what", wording.name(cycle.name())));
    lines.add("TRANSP", "TRANSPARENT");
    if (entry.reminder() != null) {
      lines.add("BEGIN", "VALARM");
      lines.add("ACTION", "DISPLAY");
      lines.moment("TRIGGER;VALUE=DATE-TIME", entry.reminder());
      lines.text("DESCRIPTION", summary);
      lines.add("END", "VALARM");
    }
    lines.add("END", "VEVENT");
  }

  private String summary(CycleAgenda cycle, AgendaEntry entry) {
    String what =
        wording.text("feed.due", wording.duty(entry.duty()), wording.stage(entry.stage()));
    return entry.unitName() == null
        ? wording.text("feed.summary", what, cycle.code())
        : wording.text("feed.summary-unit", what, wording.name(entry.unitName()), cycle.code());
  }
}
