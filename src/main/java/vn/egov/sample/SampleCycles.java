package vn.egov.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Cycles;
import vn.egov.shared.OfficeTime;
import vn.egov.workflow.OpenTask;
import vn.egov.workflow.TaskDesk;

/**
 * Drives the published cycles of the sample to their end and leaves one open. Each step looks for
 * what is left to do, so that a start that was interrupted is continued by the next.
 */
@Component
class SampleCycles {

  private static final Logger LOG = LoggerFactory.getLogger(SampleCycles.class);

  private static final List<SampleCycle> PUBLISHED =
      List.of(
          new SampleCycle(
              "2019",
              "Đánh giá năm 2019",
              "Assessment of 2019",
              LocalDate.of(2019, 1, 1),
              LocalDate.of(2019, 12, 31),
              "128/QĐ-UBND",
              LocalDate.of(2020, 1, 31)),
          new SampleCycle(
              "2020-H1",
              "Đánh giá 6 tháng đầu năm 2020",
              "Assessment of the first half of 2020",
              LocalDate.of(2020, 1, 1),
              LocalDate.of(2020, 6, 30),
              "1567/QĐ-UBND",
              LocalDate.of(2020, 9, 1)));
  private static final SampleCycle OPEN =
      new SampleCycle(
          "2020-H2",
          "Đánh giá 6 tháng cuối năm 2020",
          "Assessment of the second half of 2020",
          LocalDate.of(2020, 7, 1),
          LocalDate.of(2020, 12, 31),
          "",
          LocalDate.of(2020, 12, 31));

  private static final int BATCH = 200;
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Cycles cycles;
  private final TaskDesk desk;
  private final SamplePeople people;
  private final Clock clock;

  SampleCycles(Cycles cycles, TaskDesk desk, SamplePeople people, Clock clock) {
    this.cycles = cycles;
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  void ensure() throws InterruptedException {
    for (SampleCycle cycle : PUBLISHED) {
      if (!isPublished(cycle)) {
        launchOnce(cycle);
        drive(cycle);
      }
    }
    launchOnce(OPEN);
  }

  private void launchOnce(SampleCycle cycle) {
    if (cycles.find(cycle.code()).isEmpty()) {
      desk.launchCycle("manager", cycle.launchForm(OfficeTime.dayOf(clock.instant())));
      LOG.info("Sample cycle {}: launched", cycle.code());
    }
  }

  private void drive(SampleCycle cycle) throws InterruptedException {
    SampleAnswers answers = new SampleAnswers(SampleFiles.answers(cycle.code()));
    Instant lastStep = Instant.now();
    int done = 0;
    while (!isPublished(cycle)) {
      List<OpenTask> tasks = people.openTasks(cycle, BATCH);
      for (OpenTask task : tasks) {
        people.act(cycle, answers, task);
      }
      if (tasks.isEmpty()) {
        if (lastStep.plus(PATIENCE).isBefore(Instant.now())) {
          throw new IllegalStateException("sample cycle " + cycle.code() + " does not go on");
        }
        Thread.sleep(POLL.toMillis());
      } else {
        done += tasks.size();
        lastStep = Instant.now();
        LOG.info("Sample cycle {}: {} tasks done", cycle.code(), done);
      }
    }
    LOG.info("Sample cycle {}: published", cycle.code());
  }

  private boolean isPublished(SampleCycle cycle) {
    return cycles.find(cycle.code()).filter(Cycle::isPublished).isPresent();
  }
}
