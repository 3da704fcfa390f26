package vn.egov.workday.web;

import org.jspecify.annotations.Nullable;

/**
 * A year in the list.
 *
 * @param source what the imported calendar rests on; null if none is imported
 * @param imported when and by whom, in words; null likewise
 * @param shippedSource what the calendar that comes with the program rests on; null if none does
 */
record YearRow(
    int year, @Nullable String source, @Nullable String imported, @Nullable String shippedSource) {}
