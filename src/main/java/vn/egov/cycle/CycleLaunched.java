package vn.egov.cycle;

/** A manager has launched a cycle; its cases are about to be opened. */
public record CycleLaunched(CycleCode cycle) {}
