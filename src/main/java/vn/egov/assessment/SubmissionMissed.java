package vn.egov.assessment;

/** A unit has let the deadline pass and is recorded as not submitted. */
public record SubmissionMissed(AssessmentKey assessment) {}
