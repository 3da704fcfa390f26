package vn.egov.unit;

/**
 * Level of government to which a unit belongs (cấp sở, cấp huyện, cấp xã); units are ranked within
 * theirs.
 */
public enum Tier {
  DEPARTMENT,
  DISTRICT,
  COMMUNE
}
