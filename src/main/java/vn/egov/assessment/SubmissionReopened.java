package vn.egov.assessment;

/** A unit that let its deadline pass may submit after all; its process is to be started again. */
public record SubmissionReopened(AssessmentKey assessment) {}
