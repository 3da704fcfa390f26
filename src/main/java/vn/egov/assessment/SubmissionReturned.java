package vn.egov.assessment;

/** A district has returned the file to its commune. */
public record SubmissionReturned(AssessmentKey assessment) {}
