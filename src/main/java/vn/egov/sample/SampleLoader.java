package vn.egov.sample;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the embedded default to life, on a thread of its own beside the running application; a
 * second start finds everything in place, and one after an interruption goes on where it stopped.
 */
@Component
@ConditionalOnProperty("egov.demo.enabled")
class SampleLoader implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
  private static final long STOP_MILLIS = 10_000;

  private final SampleCalendars calendars;
  private final SampleMasterData masterData;
  private final SampleCycles cycles;
  private @Nullable Thread thread;

  SampleLoader(SampleCalendars calendars, SampleMasterData masterData, SampleCycles cycles) {
    this.calendars = calendars;
    this.masterData = masterData;
    this.cycles = cycles;
  }

  @Override
  public void start() {
    Thread loader = new Thread(this::load, "sample");
    loader.setUncaughtExceptionHandler((t, e) -> LOG.error("Sample: could not be completed", e));
    thread = loader;
    loader.start();
  }

  private void load() {
    try {
      calendars.ensure();
      masterData.ensure();
      LOG.info("Sample: units and criteria sets are in place");
      cycles.ensure();
      LOG.info("Sample: complete");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.info("Sample: interrupted, the next start goes on");
    }
  }

  @Override
  public void stop() {
    Thread loader = thread;
    thread = null;
    if (loader != null) {
      loader.interrupt();
      try {
        loader.join(STOP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** Started last, stopped first. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
