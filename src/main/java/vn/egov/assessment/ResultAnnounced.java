package vn.egov.assessment;

/** A unit may read and answer its provisional result. */
public record ResultAnnounced(AssessmentKey assessment) {}
