package vn.egov.cycle;

/** Everybody can read the result from now on. */
public record ResultsPublished(CycleCode cycle) {}
