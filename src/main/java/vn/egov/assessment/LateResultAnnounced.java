package vn.egov.assessment;

/** A unit whose case came after the others may read and answer its result. */
public record LateResultAnnounced(AssessmentKey assessment) {}
