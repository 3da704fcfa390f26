package vn.egov.access.web;

/** Why somebody was not let in; for auditors only, the answer is always the same. */
enum SignInRefusal {
  UNKNOWN,
  WRONG_PASSWORD,
  LOCKED,
  THROTTLED
}
