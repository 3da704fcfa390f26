package vn.egov.workday;

/** What makes a day differ from the rest of its week. */
public enum DayKind {
  /** Nobody works: a public holiday, a day in lieu of one, or one that is swapped away. */
  HOLIDAY,
  /** A Saturday or Sunday on which the offices work, in exchange for another day. */
  WORKDAY
}
