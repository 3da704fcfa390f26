package vn.egov.criteria;

/**
 * Where the figure comes from: declared by the unit, or taken from a system's statistics (đo tự
 * động).
 */
public enum DataSource {
  SELF,
  MEASURED
}
