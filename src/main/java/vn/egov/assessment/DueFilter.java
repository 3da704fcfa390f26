package vn.egov.assessment;

/** Which cases are asked for, by their next date. */
public enum DueFilter {
  OVERDUE,
  /** Due today or within {@value NextDates#SOON_DAYS} working days, and not overdue. */
  SOON
}
