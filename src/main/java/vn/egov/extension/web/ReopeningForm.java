package vn.egov.extension.web;

import org.jspecify.annotations.Nullable;

/** What was typed into the form that lets a unit submit once more, likewise. */
record ReopeningForm(
    @Nullable String unit,
    @Nullable String newDeadline,
    @Nullable String reason,
    @Nullable String decisionNumber) {

  static final ReopeningForm EMPTY = new ReopeningForm(null, null, null, null);

  /** Empty where none was typed. */
  String unitCode() {
    return unit == null ? "" : unit.strip();
  }
}
