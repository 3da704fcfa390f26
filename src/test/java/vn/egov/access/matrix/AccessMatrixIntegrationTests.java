package vn.egov.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestClock;
import vn.egov.support.TestDatabase;

/**
 * The matrix of access: every endpoint that exists, ours and the engine's, asked by every role,
 * about cases in every state, own ones and others'. What is expected stands in {@code
 * src/test/resources/access-matrix}, written for people to read: a second opinion, which knows
 * nothing of how the application comes to its own.
 *
 * <p>The test fails when an endpoint is in no table, when a table has a row without an endpoint,
 * and when an answer is another than expected.
 *
 * <p>To add an endpoint:
 *
 * <ol>
 *   <li>Run this test with {@code -Degov.matrix.propose=true}. It writes the tables as they would
 *       be if everything were right to {@code target/access-matrix}.
 *   <li>Compare, <em>judge</em> each cell of the new rows, and copy those rows. {@link Outcome}
 *       tells what the letters mean. An endpoint that nobody may use goes into {@code closed.txt}.
 *   <li>If its path has variables that are not what {@link Requests} takes them for, if it needs a
 *       body, or if it is to be tried with several things, add rows to {@code requests.csv}; a cell
 *       {@code bad} shows that a request made no sense and therefore shows little.
 *   <li>A filter that answers by itself goes into {@link FilterEndpoints}.
 * </ol>
 */
@IntegrationTest
@Import({
  DryRun.class,
  World.class,
  Names.class,
  JerseyEndpoints.class,
  SpringEndpoints.class,
  FilterEndpoints.class
})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIntegrationTests {

  private static final Logger LOG = LoggerFactory.getLogger(AccessMatrixIntegrationTests.class);

  @Autowired private JerseyEndpoints jersey;
  @Autowired private SpringEndpoints spring;
  @Autowired private FilterEndpoints filters;
  @Autowired private World world;
  @Autowired private Names names;
  @Autowired private DryRun.Switch dryRun;
  @LocalServerPort private int port;

  private final Requests requests = new Requests();

  @BeforeAll
  void build() {
    assumeFalse(TestDatabase.isMySql(), "the doors do not see the database: H2 is enough for them");
    world.build();
    names.learn();
    dryRun.set(true);
  }

  @AfterAll
  void reset() {
    dryRun.set(false);
    TestClock.reset();
  }

  @Test
  void everybodyGetsWhatTheTablesSayOfEveryEndpoint() {
    Set<Endpoint> endpoints = endpoints();
    List<Attempt> attempts = endpoints.stream().flatMap(e -> requests.of(e).stream()).toList();
    Map<String, Map<Role, String>> answers = new Askers(port, names).ask(attempts);
    Expectations expectations = new Expectations();
    if (Boolean.getBoolean("egov.matrix.propose")) {
      expectations.propose(attempts, answers);
    }
    report(endpoints, attempts, answers);
    assertThat(expectations.differences(attempts, answers)).isEmpty();
  }

  @Test
  void everyRequestOfTheTableIsMade() {
    assertThat(requests.unused(endpoints().stream())).isEmpty();
  }

  private Set<Endpoint> endpoints() {
    Set<Endpoint> all = new TreeSet<>(jersey.all());
    all.addAll(spring.all());
    all.addAll(filters.all());
    assertThat(all).hasSizeGreaterThan(1500);
    return all;
  }

  private static void report(
      Set<Endpoint> endpoints, List<Attempt> attempts, Map<String, Map<Role, String>> answers) {
    long cells = (long) attempts.size() * Role.values().length;
    long refused =
        answers.values().stream()
            .flatMap(row -> row.values().stream())
            .filter(Outcome.REFUSED::equals)
            .count();
    LOG.info(
        "Access matrix: {} endpoints x {} roles, {} attempts = {} cells: {} refused, {} allowed",
        endpoints.size(),
        Role.values().length,
        attempts.size(),
        cells,
        refused,
        cells - refused);
  }
}
