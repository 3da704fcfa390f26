package vn.egov.notice;

import java.util.List;

/** Takes notices out of the house; nothing of it happens in anybody's transaction. */
public interface Delivery {

  /** What became of each, in the same order; what is not there any more is left out. */
  List<Outcome> deliver(List<String> ids);

  /**
   * @param reason why it was not sent, for administrators; empty where it was
   */
  record Outcome(String notice, Result result, String reason) {

    public static Outcome sent(String notice) {
      return new Outcome(notice, Result.SENT, "");
    }
  }

  /** How it went. */
  enum Result {
    SENT,
    /** Nobody will ever take it: the address is refused. */
    REFUSED,
    /** Somebody may take it later. */
    NOT_NOW
  }
}
