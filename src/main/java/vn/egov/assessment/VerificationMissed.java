package vn.egov.assessment;

/** A district has let its deadline pass; the case goes on unverified. */
public record VerificationMissed(AssessmentKey assessment) {}
