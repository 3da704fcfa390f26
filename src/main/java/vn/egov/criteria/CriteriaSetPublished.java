package vn.egov.criteria;

/** A version of the methodology can be used from now on, and never changes again. */
public record CriteriaSetPublished(String version) {}
