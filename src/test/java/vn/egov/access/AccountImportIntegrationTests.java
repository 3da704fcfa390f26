package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.access.AccountsDesk.HEADER;
import static vn.egov.access.AccountsDesk.fresh;
import static vn.egov.access.AccountsDesk.list;
import static vn.egov.access.AccountsDesk.read;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.egov.access.accounts.ImportAccounts;
import vn.egov.access.accounts.ImportOptions;
import vn.egov.support.IntegrationTest;

/**
 * Accounts are taken over from a table, as a whole, once, and with passwords that are said once.
 */
@IntegrationTest
@Import(AccountsDesk.class)
@ExtendWith(OutputCaptureExtension.class)
class AccountImportIntegrationTests {

  @Autowired private AccountsDesk desk;
  @Autowired private ImportAccounts importAccounts;
  @Autowired private Standings standings;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;

  private final String an = fresh("an");
  private final String binh = fresh("binh");
  private final String csv =
      HEADER
          + an
          + ",Nguyễn Văn An,officer,01900,an@example.vn\n"
          + binh
          + ",Trần Thị Bình,verifier,061,\n"
          + binh
          + ",Trần Thị Bình,officer,061,\n";

  @BeforeEach
  void open() {
    desk.open();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
    List<Long> before = counts();
    HttpResponse<String> answer = desk.importCsv(csv, "dryRun=true");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(AccountsDesk.<Boolean>read(answer, "$.dryRun")).isTrue();
    assertThat(AccountsDesk.<Integer>read(answer, "$.created")).isEqualTo(2);
    assertThat(list(answer, "$.accounts[*].outcome")).containsExactly("CREATED", "CREATED");
    assertThat(list(answer, "$.accounts[1].roles[*]"))
        .containsExactly("officer 061", "verifier 061");
    assertThat(list(answer, "$.accounts[*].initialPassword")).containsOnlyNulls();
    assertThat(desk.importCsv(csv, "").body()).isEqualTo(answer.body());
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void createsAccountsThatSignInWithAPasswordToBeChanged() {
    HttpResponse<String> answer = desk.importCsv(csv, "dryRun=false");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(desk.groupsOf(an)).containsExactly("unit-01900");
    assertThat(desk.groupsOf(binh)).containsExactly("unit-061", "verifier-061");
    assertThat(standings.of(an).initialPassword()).isTrue();
    String password = read(answer, "$.accounts[0].initialPassword");
    assertThat(desk.signsIn(an, password)).isTrue();
    assertThat(desk.signsIn(binh, password)).isFalse();
    assertThat(desk.trailOf(an)).containsExactly("ACCOUNT_CREATED");
    assertThat(desk.lastEntry("ACCOUNTS_IMPORTED"))
        .containsEntry("ACTOR", AccountsDesk.ADMIN)
        .containsEntry("DETAILS", "changed=0\ncreated=2\npasswords=2\nunchanged=0");
  }

  /** The hash is of the password and a salt; the clear text is in the reply alone. */
  @Test
  void passwordsAreInNoTableAndNoLog(CapturedOutput output) {
    String password = read(desk.importCsv(csv, "dryRun=false"), "$.accounts[0].initialPassword");
    assertThat(output.toString()).doesNotContain(password);
    for (String table :
        database.queryForList(
            "select table_name from information_schema.tables where lower(table_schema) ="
                + " lower(schema()) and lower(table_name) not like 'flyway%'",
            String.class)) {
      assertThat(database.queryForList("select * from " + table).toString())
          .as(table)
          .doesNotContain(password);
    }
    assertThat(desk.get("?q=" + an).body()).contains(an).doesNotContain(password, "assword\":\"");
  }

  @Test
  void theSecondTimeEverythingIsUnchanged() {
    String first = read(desk.importCsv(csv, "dryRun=false"), "$.accounts[0].initialPassword");
    HttpResponse<String> again = desk.importCsv(csv, "dryRun=false");
    assertThat(AccountsDesk.<Integer>read(again, "$.unchanged")).isEqualTo(2);
    assertThat(list(again, "$.accounts[*].initialPassword")).containsOnlyNulls();
    assertThat(desk.signsIn(an, first)).isTrue();
  }

  @Test
  void ofTwoWhoImportAtOnceOneCreatesAndTheOtherFindsItDone() throws Exception {
    List<HttpResponse<String>> answers =
        together(
            () -> desk.importCsv(csv, "dryRun=false"), () -> desk.importCsv(csv, "dryRun=false"));
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    assertThat(answers)
        .extracting(a -> AccountsDesk.<Integer>read(a, "$.created"))
        .containsExactlyInAnyOrder(2, 0);
    assertThat(desk.trailOf(an)).containsExactly("ACCOUNT_CREATED");
  }

  @Test
  void nothingIsStoredIfOneRowIsWrong() {
    List<Long> before = counts();
    HttpResponse<String> answer =
        desk.importCsv(csv + "x x,X,officer,999,\n" + an + ",Khác,chief,,\n", "dryRun=false");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(list(answer, "$.errors[*].field"))
        .containsExactly(
            "line 5, account", "line 5, unit", "line 6, role", "line 6, name", "line 6, email");
    assertThat(list(answer, "$.errors[?(@.field == 'line 5, unit')].detail").toString())
        .contains("Dòng 5", "unit", "999", "không phải là mã của đơn vị đang hoạt động.");
    assertThat(counts()).isEqualTo(before);
  }

  /** A restart in the middle ends the transaction like this. */
  @Test
  void nothingIsStoredIfTheTransactionDoesNotReachItsEnd() {
    List<Long> before = counts();
    transaction.executeWithoutResult(
        status -> {
          importAccounts.importAccounts(csv, new ImportOptions(false, false), null);
          status.setRollbackOnly();
        });
    assertThat(desk.exists(an)).isFalse();
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void differentFactsAreFaultsUnlessTheyAreToBeChanged() {
    desk.importCsv(csv, "dryRun=false");
    String other =
        HEADER + an + ",Nguyễn Văn Ân,officer,01903,\n" + binh + ",Trần Thị Bình,reviewer,,\n";
    HttpResponse<String> refused = desk.importCsv(other, "dryRun=false");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(list(refused, "$.errors[*].code")).containsOnly("account.differs");
    assertThat(desk.groupsOf(an)).containsExactly("unit-01900");

    int stamp = standings.of(an).stamp();
    HttpResponse<String> answer = desk.importCsv(other, "dryRun=false&update=true");
    assertThat(AccountsDesk.<Integer>read(answer, "$.changed")).isEqualTo(2);
    assertThat(desk.groupsOf(an)).containsExactly("unit-01903");
    assertThat(desk.groupsOf(binh)).containsExactly("reviewers");
    assertThat(standings.of(an).stamp()).isGreaterThan(stamp);
    assertThat(desk.trailOf(an)).containsExactly("ACCOUNT_CREATED", "ACCOUNT_CHANGED");
    assertThat(desk.lastEntry("ACCOUNT_CHANGED").get("DETAILS").toString())
        .contains("roleBefore=officer 061, verifier 061", "role=reviewer");
    HttpResponse<String> listed = desk.get("?q=" + an);
    assertThat(AccountsDesk.<String>read(listed, "$.accounts[0].name")).isEqualTo("Nguyễn Văn Ân");
  }

  @Test
  void passwordsThatWereLostAreReplacedWhereNobodyHasUsedThemYet() {
    String first = read(desk.importCsv(csv, "dryRun=false"), "$.accounts[0].initialPassword");
    standings.passwordSet(binh, false);
    HttpResponse<String> answer = desk.importCsv(csv, "dryRun=false&newPasswords=true");
    assertThat(AccountsDesk.<Integer>read(answer, "$.passwords")).isEqualTo(1);
    assertThat(AccountsDesk.<String>read(answer, "$.accounts[1].initialPassword")).isNull();
    assertThat(desk.signsIn(an, read(answer, "$.accounts[0].initialPassword"))).isTrue();
    assertThat(desk.signsIn(an, first)).isFalse();
    assertThat(desk.trailOf(an)).containsSubsequence("ACCOUNT_CREATED", "PASSWORD_GIVEN");
  }

  @Test
  void doesOnlyWhatWasChecked() {
    String checked = read(desk.importCsv(csv, "dryRun=true"), "$.checked");
    HttpResponse<String> other =
        desk.importCsv(csv.replace("01900", "01903"), "dryRun=false&checked=" + checked);
    assertThat(list(other, "$.errors[*].code")).containsExactly("account.plan-changed");
    assertThat(desk.exists(an)).isFalse();
    assertThat(desk.importCsv(csv, "dryRun=false&checked=" + checked).statusCode()).isEqualTo(200);
    assertThat(desk.importCsv(csv, "dryRun=false&checked=" + checked).statusCode()).isEqualTo(400);
  }

  @Test
  void noTableMakesOrChangesAnAdministrator() {
    String row = HEADER + AccountsDesk.ADMIN + ",Khác,reviewer,,\n";
    HttpResponse<String> answer = desk.importCsv(row, "dryRun=false&update=true");
    assertThat(list(answer, "$.errors[*].code")).containsExactly("account.is-administrator");
    HttpResponse<String> grant =
        desk.importCsv(HEADER + an + ",An,camunda-admin,,\n", "dryRun=false&update=true");
    assertThat(list(grant, "$.errors[*].code")).containsExactly("csv.one-of");
    assertThat(desk.groupsOf(AccountsDesk.ADMIN)).containsExactly("camunda-admin");
  }

  @Test
  void largeTablesAreRefusedBeforeTheyAreRead() {
    assertThat(desk.importCsv(HEADER + "x".repeat(1_000_001), "dryRun=true").statusCode())
        .isEqualTo(413);
    HttpResponse<String> rows = desk.importCsv(HEADER + ",\n".repeat(400_000), "dryRun=true");
    assertThat(rows.statusCode()).isEqualTo(400);
    assertThat(list(rows, "$.errors[*].code")).containsExactly("csv.too-many-rows");
    assertThat(rows.body().length()).isLessThan(1000);
  }

  private List<Long> counts() {
    return Stream.of(
            "ACT_ID_USER",
            "ACT_ID_GROUP",
            "ACT_ID_MEMBERSHIP",
            "ACT_RU_AUTHORIZATION",
            "account_standing",
            "audit_entry")
        .map(table -> database.queryForObject("select count(*) from " + table, Long.class))
        .toList();
  }

  static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<T>> both =
          threads.invokeAll(
              List.of(
                  () -> {
                    start.await();
                    return one.call();
                  },
                  () -> {
                    start.await();
                    return other.call();
                  }));
      return List.of(both.get(0).get(), both.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }
}
