package vn.egov.assessment;

/** A unit let a returned file lie; what it declared before goes to review. */
public record DeclarationLeftStanding(AssessmentKey assessment) {}
