package vn.egov.assessment;

/** A unit that has not submitted is to be reminded. */
public record SubmissionReminderDue(AssessmentKey assessment) {}
