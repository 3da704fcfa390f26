package vn.egov.access.web;

/** Why a session is over; the names are those of the texts. */
enum SessionEnd {
  /** Nothing done for too long. */
  IDLE,
  /** Too long, whatever was done. */
  LIMIT,
  /** The password, the lock or the account has changed. */
  CHANGED,
  /** By the button of a web application. */
  SIGNED_OUT
}
