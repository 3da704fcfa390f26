package vn.egov.workday;

/** A year was imported, or one of its days changed. */
public record WorkYearChanged(int year) {}
