package vn.egov.assessment;

/** A case file is open; its process is to be started. */
public record AssessmentOpened(AssessmentKey assessment) {}
