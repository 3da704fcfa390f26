package vn.egov.assessment;

/** The appeal board has decided what a unit appealed against. */
public record AppealDecided(AssessmentKey assessment) {}
