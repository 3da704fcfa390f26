package vn.egov.workflow;

import java.util.Set;

/**
 * Names of the variables. Process variables hold ids and outcomes, the others live with one task.
 */
final class Variables {

  static final String CYCLE_CODE = "cycleCode";
  static final String UNIT_CODE = "unitCode";
  static final String EXTENSION_ID = "extensionId";
  static final String CHUNK = "chunk";
  static final String UNIT_NAME = "unitName";
  static final String VERIFICATION_OUTCOME = "verificationOutcome";
  static final String REVIEW_OUTCOME = "reviewOutcome";
  static final String RESPONSE_OUTCOME = "responseOutcome";
  static final String APPROVAL_OUTCOME = "approvalOutcome";

  static final String ANSWERS = "answers";
  static final String CLAIMS = "claims";
  static final String REMARKS = "remarks";
  static final String DECISION_NUMBER = "decisionNumber";
  static final String DECISION_DATE = "decisionDate";
  static final String UNIT_CODES = "unitCodes";

  /** What may appear in the engine's history; answers and free text stay in our own tables. */
  static final Set<String> KEPT_IN_HISTORY =
      Set.of(
          CYCLE_CODE,
          UNIT_CODE,
          EXTENSION_ID,
          VERIFICATION_OUTCOME,
          REVIEW_OUTCOME,
          RESPONSE_OUTCOME,
          APPROVAL_OUTCOME);

  private Variables() {}
}
