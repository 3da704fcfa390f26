package vn.egov.workflow;

/** Names of the groups whose turn a task is. */
final class Groups {

  private Groups() {}

  static String ofUnit(String unitCode) {
    return "unit-" + unitCode;
  }

  static String ofVerifier(String districtCode) {
    return "verifier-" + districtCode;
  }
}
