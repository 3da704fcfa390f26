package vn.egov.sample;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.egov.support.TestPeople;
import vn.egov.unit.Unit;
import vn.egov.unit.Units;

/**
 * The sample on any database: the demo's accounts exist in the embedded default only, so the people
 * are hired here, under the same names.
 */
@TestComponent
public class SampleProvince {

  private final SampleMasterData masterData;
  private final SampleCycles cycles;
  private final Units units;
  private final TestPeople people;
  private final SamplePeople actors;
  private boolean setUp;

  SampleProvince(
      SampleMasterData masterData,
      SampleCycles cycles,
      Units units,
      TestPeople people,
      SamplePeople actors) {
    this.masterData = masterData;
    this.cycles = cycles;
    this.units = units;
    this.people = people;
    this.actors = actors;
  }

  /** Units, criteria sets and people, without any cycle. */
  public synchronized void setUp() {
    if (!setUp) {
      masterData.ensure();
      hire();
      setUp = true;
    }
  }

  /** Drives the sample once for all tests. */
  public synchronized void drive() throws InterruptedException {
    setUp();
    cycles.ensure();
  }

  /** Lets everybody else do their tasks of one kind, as in the first half of 2020. */
  public void actForOthers(String cycle, String taskKey, Set<String> except) {
    SampleAnswers answers = new SampleAnswers(SampleFiles.answers("2020-H1"));
    SampleCycle like =
        new SampleCycle(cycle, "", "", LocalDate.EPOCH, LocalDate.EPOCH, "", LocalDate.EPOCH);
    actors.openTasks(like, 500).stream()
        .filter(task -> task.taskKey().equals(taskKey))
        .filter(task -> !except.contains(task.businessKey().replaceAll(".*/", "")))
        .forEach(task -> actors.act(like, answers, task));
  }

  private void hire() {
    people.hire("admin", "camunda-admin");
    people.hire("manager", "cycle-managers");
    people.hire("reviewer1", "reviewers");
    people.hire("reviewer2", "reviewers");
    people.hire("appeals1", "appeal-board");
    people.hire("leader", "leaders");
    people.hire("auditor", "auditors");
    for (Unit unit : units.inForceOn(SampleMasterData.UNITS_VALID_FROM)) {
      String code = unit.code().value();
      people.hire("officer-" + code.toLowerCase(Locale.ROOT), "unit-" + code);
      unit.verifier().ifPresent(d -> people.hire("verifier-" + d, "verifier-" + d));
    }
  }
}
