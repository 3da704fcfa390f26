package vn.egov.assessment;

import vn.egov.cycle.CycleCode;

/** Every case of the cycle is settled or recorded as not submitted. */
public record AppealsSettled(CycleCode cycle) {}
