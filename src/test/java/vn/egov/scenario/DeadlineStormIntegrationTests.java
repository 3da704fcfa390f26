package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.Metrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.EgovAssessmentApplication;
import vn.egov.shared.OfficeTime;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestDatabase;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/**
 * Every unit of a province lets the same deadline pass, and several nodes on one database close the
 * cases at once. Small in an ordinary run; {@code -Pdeadline-storm} makes it a province of 11,000
 * and compares it with one node and with what engine and starter come with. What it prints is in
 * {@code src/docs/performance.md}; what it asserts is never a time.
 */
@IntegrationTest
class DeadlineStormIntegrationTests {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineStormIntegrationTests.class);

  private static final int UNITS = Integer.getInteger("egov.storm.units", 120);
  private static final boolean COMPARED = Boolean.getBoolean("egov.storm.compared");
  private static final Instant LAUNCH = Instant.parse("2030-06-15T05:00:00Z");
  private static final Instant DEADLINE = OfficeTime.endOf(LocalDate.of(2030, 7, 6));
  private static final Instant LAST_REMINDER = Instant.parse("2030-07-05T02:00:00Z");
  private static final int LATE = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private static final List<String> OURS = List.of();
  private static final List<String> STOCK =
      List.of(
          "camunda.bpm.job-execution.core-pool-size=3",
          "camunda.bpm.job-execution.max-pool-size=10",
          "camunda.bpm.job-execution.queue-capacity=3",
          "camunda.bpm.job-execution.max-jobs-per-acquisition=3",
          "camunda.bpm.job-execution.wait-time-in-millis=5000",
          "camunda.bpm.job-execution.max-wait=60000",
          "camunda.bpm.job-execution.backoff-time-in-millis=0",
          "camunda.bpm.job-execution.max-backoff=0",
          "camunda.bpm.generic-properties.properties.historyRemovalTimeStrategy=end");
  private static final Map<String, String> OUR_INDEXES =
      Map.of(
          "EGOV_IDX_JOB_DUEDATE", "ACT_RU_JOB",
          "EGOV_IDX_JOB_IN_PROGRESS", "ACT_RU_JOB",
          "EGOV_IDX_TASK_PARENT", "ACT_RU_TASK");

  @Autowired private Environment environment;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;

  @AfterEach
  void reset() {
    TestClock.reset();
  }

  @Test
  void everyCaseIsClosedOnceHoweverManyNodesDoIt() throws Exception {
    TestClock.set(LAUNCH);
    province.setUp();
    province.addCommunes(UNITS);
    for (int i = 1; i <= LATE; i++) {
      people.hire("officer-" + late(i), "unit-" + late(i));
    }
    try {
      storms();
    } finally {
      province.removeCommunes();
    }
  }

  private void storms() throws Exception {
    if (COMPARED) {
      // Nobody is compared while the compiler is still at work.
      storm("STORM-WARM-UP", 2, OURS);
    }
    double ours = storm("STORM-TWO", 2, OURS);
    if (COMPARED) {
      double one = storm("STORM-ONE", 1, OURS);
      // The last of all: the database is thrown away afterwards.
      OUR_INDEXES.forEach((index, table) -> jdbc.execute("drop index " + index + " on " + table));
      double stock = storm("STORM-STOCK", 2, STOCK);
      LOG.info(
          "two nodes against one: {} times the rate; against two as the starter comes: {} times",
          ratio(ours, one),
          ratio(ours, stock));
    }
  }

  /** One cycle from its launch to the last closed case; returns cases a second. */
  private double storm(String cycle, int nodes, List<String> settings) throws Exception {
    // What is tried again is tried later, so that the clock has to go on.
    TestClock.run(LAUNCH);
    List<ConfigurableApplicationContext> contexts = new ArrayList<>();
    try {
      for (int i = 0; i < nodes; i++) {
        contexts.add(node(settings));
      }
      Map<String, Object> form = TestProvince.launchForm(cycle);
      form.put("tiers", "COMMUNE");
      people.launch("manager", form);
      int cases = count("select count(*) from cycle_participant where cycle_code = ?", cycle);
      await(() -> openTasks(cycle) == cases);
      remind(cycle, cases);
      return drain(cycle, cases, contexts);
    } finally {
      contexts.forEach(ConfigurableApplicationContext::close);
      TestClock.set(LAUNCH);
    }
  }

  /** The reminders of all are due at the same minute too, a day earlier. */
  private void remind(String cycle, int cases) throws InterruptedException {
    TestClock.run(LAST_REMINDER);
    long begin = System.nanoTime();
    await(
        () ->
            count(
                    "select count(*) from assessment where reminded_at is not null"
                        + " and cycle_code = ?",
                    cycle)
                == cases);
    double seconds = (System.nanoTime() - begin) / 1e9;
    LOG.info("{}: {} units reminded, {} a second", cycle, cases, rate(cases / seconds));
  }

  private double drain(String cycle, int cases, List<ConfigurableApplicationContext> contexts)
      throws Exception {
    long failedBefore = metric(contexts, Metrics.JOB_FAILED);
    AtomicInteger accepted = new AtomicInteger();
    TestClock.run(DEADLINE.plusSeconds(1));
    long begin = System.nanoTime();
    List<String> refusals = Collections.synchronizedList(new ArrayList<>());
    Thread late = new Thread(() -> submitLate(cycle, accepted, refusals));
    late.start();
    await(() -> closed(cycle) == cases);
    double seconds = (System.nanoTime() - begin) / 1e9;
    late.join();
    long failed = metric(contexts, Metrics.JOB_FAILED) - failedBefore;
    LOG.info(
        "{}: {} nodes closed {} cases in {} s, {} a second; {} executions were overtaken or failed",
        cycle,
        contexts.size(),
        cases,
        String.format(Locale.ROOT, "%.1f", seconds),
        rate(cases / seconds),
        failed);
    // For the deadline, or because the timer was quicker, not for want of a right.
    assertThat(refusals)
        .allSatisfy(refusal -> assertThat(refusal).containsAnyOf("06/07/2030", "409"));
    assertNothingLostOrDoubled(cycle, cases, accepted);
    return cases / seconds;
  }

  private void assertNothingLostOrDoubled(String cycle, int cases, AtomicInteger accepted)
      throws Exception {
    assertThat(accepted).hasValue(0);
    assertThat(trail(cycle, "count(*)")).isEqualTo(cases);
    assertThat(trail(cycle, "count(distinct unit_code)")).isEqualTo(cases);
    assertThat(
            count(
                "select count(*) from ACT_HI_ACTINST a join ACT_HI_PROCINST p"
                    + " on p.ID_ = a.PROC_INST_ID_ where a.ACT_ID_ = 'EndEvent_NotSubmitted'"
                    + " and p.BUSINESS_KEY_ like ?",
                cycle + "/%"))
        .isEqualTo(cases);
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(
            count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ like ?", cycle + "/%"))
        .isZero();
    await(() -> people.tasks("Task_ApproveResults", cycle).size() == 1);
  }

  private int trail(String cycle, String what) {
    return count(
        "select "
            + what
            + " from audit_entry where action = 'SUBMISSION_CLOSED' and cycle_code = ?",
        cycle);
  }

  /** Some units notice too late, while their timers wait in the queue. */
  private void submitLate(String cycle, AtomicInteger accepted, List<String> refusals) {
    for (int i = 1; i <= LATE; i++) {
      var task = people.task("Task_SubmitSelfAssessment", cycle + "/" + late(i));
      if (task != null) {
        try {
          people.complete(
              "officer-" + late(i), task.getId(), Map.of("answers", Sheet.COMMUNE.json()));
          accepted.incrementAndGet();
        } catch (RuntimeException e) {
          boolean overtaken =
              e instanceof ClientErrorException refused
                  && refused.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode();
          refusals.add(overtaken ? "409" : String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static String late(int number) {
    return String.valueOf(10000 + UNITS - number);
  }

  private int openTasks(String cycle) {
    return count(
        "select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
            + " where e.BUSINESS_KEY_ like ?",
        cycle + "/%");
  }

  private int closed(String cycle) {
    return count(
        "select count(*) from assessment where status = 'NOT_SUBMITTED' and cycle_code = ?", cycle);
  }

  private int count(String sql, String argument) {
    return jdbc.queryForObject(sql, Integer.class, argument);
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      // Seldom: to count takes from the same machine.
      Thread.sleep(1000);
    }
  }

  private static long metric(List<ConfigurableApplicationContext> contexts, String name) {
    return contexts.stream()
        .map(context -> context.getBean(ProcessEngineConfigurationImpl.class))
        .mapToLong(engine -> engine.getMetricsRegistry().getDbMeters().get(name).get())
        .sum();
  }

  private static String rate(double cases) {
    return String.format(Locale.ROOT, "%.0f", cases);
  }

  private static String ratio(double rate, double other) {
    return String.format(Locale.ROOT, "%.2f", rate / other);
  }

  /** The application once more, on the same database, with its executor on. */
  private ConfigurableApplicationContext node(List<String> settings) {
    List<String> properties = new ArrayList<>();
    properties.add("egov.demo.enabled=false");
    properties.add("egov.audit.background=false");
    properties.add("egov.sign-in.hash-iterations=1000");
    properties.add("egov.base-url=http://localhost");
    properties.add("server.port=0");
    properties.add("server.address=127.0.0.1");
    properties.add("management.server.port=0");
    properties.add("EGOV_ADMIN_PASSWORD=Only-for-tests-1");
    properties.add("camunda.bpm.metrics.enabled=true");
    for (String name : List.of("url", "username", "password")) {
      String key = "spring.datasource." + name;
      properties.add(key + "=" + environment.getProperty(key));
    }
    for (String name : List.of("user", "password")) {
      String key = "spring.flyway." + name;
      if (environment.getProperty(key) != null) {
        properties.add(key + "=" + environment.getProperty(key));
      }
    }
    properties.addAll(settings);
    String[] arguments = properties.stream().map(p -> "--" + p).toArray(String[]::new);
    return new SpringApplicationBuilder(TestClock.class, EgovAssessmentApplication.class)
        .profiles(TestDatabase.isMySql() ? new String[] {"mysql"} : new String[0])
        .run(arguments);
  }
}
