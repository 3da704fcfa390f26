package vn.egov.assessment;

/** A unit has submitted its file, for the first time or once more. */
public record SelfAssessmentSubmitted(AssessmentKey assessment) {}
