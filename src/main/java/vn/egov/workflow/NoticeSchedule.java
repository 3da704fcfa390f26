package vn.egov.workflow;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers notices on a thread of its own: a mail server that hangs holds up mails, and neither
 * jobs nor anything else that runs by the clock.
 */
@Component
@ConditionalOnProperty(name = "egov.notices.delivery", havingValue = "true", matchIfMissing = true)
class NoticeSchedule implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeSchedule.class);
  private static final long STOP_SECONDS = 10;

  private final NoticeWorker worker;
  private final Duration every;
  private @Nullable ScheduledExecutorService thread;
  private volatile boolean running;

  NoticeSchedule(NoticeWorker worker, @Value("${egov.notices.every:PT5S}") Duration every) {
    this.worker = worker;
    this.every = every;
  }

  @Override
  public void start() {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread notices = new Thread(work, "notices");
              notices.setDaemon(true);
              return notices;
            });
    running = true;
    thread = executor;
    executor.scheduleWithFixedDelay(
        this::deliver, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A round that fails is followed by the next; what it leased comes back when the lease ends. */
  private void deliver() {
    try {
      while (running && worker.deliverSome() > 0) {
        LOG.debug("Notices delivered, looking for more");
      }
    } catch (RuntimeException e) {
      LOG.error("Notices could not be delivered", e);
    }
  }

  @Override
  public void stop() {
    running = false;
    ScheduledExecutorService executor = thread;
    thread = null;
    if (executor != null) {
      executor.shutdown();
      try {
        executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Started late, stopped early. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE - 1;
  }
}
