package vn.egov.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.access.Standings;
import vn.egov.support.TestPeople;

/**
 * Persons and accounts as the database keeps them, on MySQL too; here with local accounts that may
 * be bound.
 */
@UnreachableProvider
class OidcBindingIntegrationTests {

  private static final String ISSUER = UnreachableProvider.ISSUER;

  @Autowired private AdmitPerson admitPerson;
  @Autowired private IdentityService identities;
  @Autowired private Standings standings;
  @Autowired private TestPeople people;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void makeGroups() {
    people.hire("somebody-else", "unit-061", "unit-064");
  }

  @Test
  void bindsALocalAccountToThePersonOfItsName() {
    people.hire("officer-A1", "unit-064");
    standings.passwordSet("officer-A1", true);
    Admission admission = admit("b-1", "officer-a1", "don-vi-061");
    assertThat(admission).isEqualTo(new Admission("officer-A1", null));
    assertThat(groups("officer-A1")).containsExactly("unit-061");
    assertThat(standings.of("officer-A1").initialPassword()).isFalse();
    assertThat(standings.of("officer-A1").stamp()).isEqualTo(2);
    assertThat(identities.checkPassword("officer-A1", TestPeople.PASSWORD)).isFalse();
  }

  @Test
  void bindsItToOnePersonOnly() {
    people.hire("officer-a2", "unit-061");
    admit("b-2", "officer-a2", "don-vi-061");
    assertThat(admit("b-2-other", "officer-a2", "don-vi-061"))
        .isEqualTo(new Admission(null, Refusal.TAKEN));
  }

  @Test
  void bindsNoAccountOfAnAdministrator() {
    people.hire("helper", "camunda-admin");
    assertThat(admit("b-3", "helper", "quan-ly")).isEqualTo(new Admission(null, Refusal.TAKEN));
    assertThat(groups("helper")).containsExactly("camunda-admin");
    assertThat(identities.checkPassword("helper", TestPeople.PASSWORD)).isTrue();
  }

  @Test
  void bindsNoneWhereTwoDifferByCapitalLettersOnly() {
    people.hire("twin", "unit-061");
    people.hire("Twin", "unit-064");
    assertThat(admit("b-4", "twin", "quan-ly")).isEqualTo(new Admission(null, Refusal.TAKEN));
  }

  @Test
  void takesTheBindingAlongWithTheAccount() {
    admit("b-5", "short-lived", "don-vi-061");
    assertThat(bindings("short-lived")).isEqualTo(1);
    identities.deleteUser("short-lived");
    assertThat(bindings("short-lived")).isZero();
  }

  @Test
  void bindsAPersonToOneAccountOnly() {
    admit("b-6", "single", "don-vi-061");
    people.hire("second");
    assertThatThrownBy(
            () ->
                database.update(
                    "insert into oidc_account values ('second', ?, 'b-6', ?, 0)",
                    ISSUER,
                    java.sql.Timestamp.valueOf("2030-01-01 00:00:00")))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void tellsPersonsApartLetterByLetter() {
    admit("b-7", "lower", "don-vi-061");
    assertThat(admit("B-7", "upper", "don-vi-064").account()).isEqualTo("upper");
    // To MySQL the same as without the blank.
    assertThat(admit("b-7 ", "blank", "don-vi-064")).isEqualTo(new Admission(null, Refusal.NAME));
    assertThat(admit("b-7", "other", "don-vi-061").account()).isEqualTo("lower");
  }

  @Test
  void knowsNobodyByAnotherIssuersWord() {
    admit("b-8", "of-this-issuer", "don-vi-061");
    assertThat(
            admitPerson.admit(
                new Person("https://other.invalid", "b-8", claims("of-this-issuer", "quan-ly"))))
        .isEqualTo(new Admission(null, Refusal.TAKEN));
  }

  @Test
  void keepsANameThatTheEnginesColumnsCannotHold() {
    Claims claims =
        new Claims(
            Map.of(
                "preferred_username",
                "smiling",
                "name",
                "Nguyễn Thị Hạnh \uD83D\uDE00\u202E\n" + "x".repeat(300),
                "groups",
                List.of("don-vi-061")));
    admitPerson.admit(new Person(ISSUER, "b-9", claims));
    assertThat(identities.createUserQuery().userId("smiling").singleResult().getFirstName())
        .startsWith("Nguyễn Thị Hạnh x")
        .hasSize(100);
  }

  @Test
  void makesOneAccountOfTwoFirstSignInsAtTheSameMoment() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Admission> signIn =
        () -> {
          start.await();
          return admit("b-10", "double", "don-vi-061");
        };
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Admission> admitted = new ArrayList<>();
    for (Future<Admission> each : List.of(two.submit(signIn), two.submit(signIn))) {
      admitted.add(outcome(each));
    }
    two.shutdown();
    assertThat(admitted).filteredOn(Objects::nonNull).isNotEmpty();
    assertThat(admitted)
        .filteredOn(Objects::nonNull)
        .allSatisfy(a -> assertThat(a).isEqualTo(new Admission("double", null)));
    assertThat(bindings("double")).isEqualTo(1);
    assertThat(admit("b-10", "double", "don-vi-061")).isEqualTo(new Admission("double", null));
  }

  /** Null where the other one was quicker. */
  private static Admission outcome(Future<Admission> each) throws InterruptedException {
    try {
      return each.get();
    } catch (ExecutionException e) {
      return null;
    }
  }

  private Admission admit(String subject, String name, String... groups) {
    return admitPerson.admit(new Person(ISSUER, subject, claims(name, groups)));
  }

  private static Claims claims(String name, String... groups) {
    return new Claims(Map.of("preferred_username", name, "groups", List.of(groups)));
  }

  private List<String> groups(String account) {
    return identities.createGroupQuery().groupMember(account).list().stream()
        .map(Group::getId)
        .toList();
  }

  private int bindings(String account) {
    return database.queryForObject(
        "select count(*) from oidc_account where account_id = ?", Integer.class, account);
  }
}
