package vn.egov.assessment;

/** The Department has returned the file to the unit. */
public record AssessmentReturned(AssessmentKey assessment) {}
