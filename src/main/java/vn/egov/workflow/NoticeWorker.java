package vn.egov.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.egov.notice.Delivery;
import vn.egov.notice.RecordDelivery;

/**
 * Task_DeliverNotice. Leases some of them, delivers them outside any transaction, and writes down
 * of each, in one of its own, what became of it. A node that dies in between leaves a lease behind
 * that ends: another one sends the same message once more, under the same id.
 */
@Component
public class NoticeWorker {

  private static final int AT_ONCE = 20;

  /** Longer than that many mails can take where each of them runs into every timeout. */
  private static final long LEASE_MILLIS = 15 * 60 * 1000L;

  private final String name = "notices-" + UUID.randomUUID();
  private final ExternalTaskService externalTasks;
  private final Delivery delivery;
  private final RecordDelivery recordDelivery;
  private final TransactionTemplate transaction;

  NoticeWorker(
      ExternalTaskService externalTasks,
      Delivery delivery,
      RecordDelivery recordDelivery,
      TransactionTemplate transaction) {
    this.externalTasks = externalTasks;
    this.delivery = delivery;
    this.recordDelivery = recordDelivery;
    this.transaction = transaction;
  }

  /**
   * Some of those that are due.
   *
   * @return how many
   */
  public int deliverSome() {
    List<LockedExternalTask> leased =
        externalTasks
            .fetchAndLock(AT_ONCE, name)
            .topic(NoticeDeliveryProcess.TOPIC, LEASE_MILLIS)
            .execute();
    if (leased.isEmpty()) {
      return 0;
    }
    Map<String, String> tasks = new HashMap<>();
    leased.forEach(task -> tasks.put(task.getBusinessKey(), task.getId()));
    for (Delivery.Outcome outcome : delivery.deliver(List.copyOf(tasks.keySet()))) {
      String task = tasks.get(outcome.notice());
      if (task != null) {
        transaction.executeWithoutResult(status -> close(task, outcome));
      }
    }
    return leased.size();
  }

  private void close(String task, Delivery.Outcome outcome) {
    RecordDelivery.Next next = recordDelivery.record(outcome);
    if (outcome.result() == Delivery.Result.SENT) {
      externalTasks.complete(task, name);
    } else {
      externalTasks.handleFailure(
          task, name, outcome.reason(), next.attemptsLeft(), next.pause().toMillis());
    }
  }
}
