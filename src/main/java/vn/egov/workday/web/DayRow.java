package vn.egov.workday.web;

import org.jspecify.annotations.Nullable;

/**
 * A day of a year.
 *
 * @param iso as programs write it
 * @param text as people write it, with the name of the weekday
 * @param kind key of its kind
 */
record DayRow(String iso, String text, String kind, String name, @Nullable String source) {}
