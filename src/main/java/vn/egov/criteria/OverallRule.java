package vn.egov.criteria;

/** How the overall rating (xếp hạng chung) follows from those of the categories. */
public enum OverallRule {
  /** The worst of the official levels; none unless every category has one. */
  WORST_CATEGORY
}
