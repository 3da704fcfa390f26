package vn.egov.assessment;

/** How a unit answered its provisional result. */
public enum Response {
  ACCEPTED,
  APPEALED,
  /** Nothing until the deadline, which accepts. */
  SILENT
}
