package vn.egov.assessment;

import vn.egov.cycle.CycleCode;

/** Every case of the cycle has a reviewed score or is recorded as not submitted. */
public record AssessmentsReviewed(CycleCode cycle) {}
