package vn.egov.cycle;

import java.time.LocalDate;

/** The administrative decision (quyết định) by which a result is approved. */
public record Decision(String number, LocalDate date) {}
