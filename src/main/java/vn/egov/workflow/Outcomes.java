package vn.egov.workflow;

/** Values of the outcome variables, on which the gateways branch. */
final class Outcomes {

  static final String VERIFIED = "VERIFIED";
  static final String SKIPPED = "SKIPPED";
  static final String RETURNED = "RETURNED";
  static final String APPROVED = "APPROVED";
  static final String ACCEPTED = "ACCEPTED";
  static final String APPEALED = "APPEALED";

  private Outcomes() {}
}
