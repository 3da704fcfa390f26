package vn.egov.notice;

/** How far the delivery of a notice has come. */
public enum NoticeState {
  /** To be sent, or to be sent again. */
  WAITING,
  /** A mail server has taken it, or it lies in the folder of mails. */
  SENT,
  /** Refused for good, or tried too often; an administrator may have it tried again. */
  FAILED,
  /** Nobody it is for has an address; on the page of notices it is told all the same. */
  NO_ADDRESS
}
