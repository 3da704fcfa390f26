package vn.egov.workflow;

/**
 * The process of a notice that is to leave the house: its ids. One instance per notice, whose
 * business key is the notice's id. It waits at an external task for {@link NoticeWorker}, which
 * keeps the engine's own workers free for what has nothing to do with mail; the engine leases the
 * task, spaces the attempts and raises the incident.
 */
final class NoticeDeliveryProcess {

  static final String KEY = "notice-delivery";
  static final String TOPIC = "notice";

  private NoticeDeliveryProcess() {}
}
