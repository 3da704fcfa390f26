package vn.egov.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.unit.TestUnits;
import vn.egov.unit.UnitCode;

/** What the table of accounts may say, and what is said of everything else. */
class AccountsTableTests {

  private static final String HEADER = "account,name,role,unit,email\n";

  private final UnitsToday units =
      new UnitsToday(
          List.of(
              TestUnits.department("S01"),
              TestUnits.district("058"),
              TestUnits.district("061"),
              TestUnits.commune("01852", "058")));

  @Test
  void namesAnAccountForEachPersonWithAllPosts() {
    List<AccountEntry> entries =
        read(
            HEADER
                + "nguyen-van-an,Nguyễn Văn An,officer,01852,an@example.vn\n"
                + "binh,Trần Thị Bình,verifier,058,\n"
                + "binh,Trần Thị Bình,officer,058,\n"
                + "office,Văn phòng,reviewer,,\n"
                + "office,Văn phòng,appeals,,\n"
                + "office,Văn phòng,leader,,\n"
                + "office,Văn phòng,manager,,\n"
                + "office,Văn phòng,auditor,,\n");
    assertThat(entries)
        .extracting(
            AccountEntry::line,
            AccountEntry::id,
            AccountEntry::email,
            e -> e.posts().stream().map(Post::group).toList())
        .containsExactly(
            tuple(2L, "nguyen-van-an", "an@example.vn", List.of("unit-01852")),
            tuple(3L, "binh", null, List.of("unit-058", "verifier-058")),
            tuple(
                5L,
                "office",
                null,
                List.of("reviewers", "appeal-board", "leaders", "cycle-managers", "auditors")));
  }

  @Test
  void readsWhatSpreadsheetsWrite() {
    String csv =
        "\uFEFFunit;email;role;name;account\r\n"
            + "01852;;officer;\"Nguye\u0302\u0303n Va\u0306n \"\"An\"\"\";an\r\n"
            + "\r\n"
            + "058;;officer;Bình;binh\r\n";
    assertThat(read(csv))
        .extracting(AccountEntry::line, AccountEntry::id, AccountEntry::name)
        .containsExactly(tuple(2L, "an", "Nguyễn Văn \"An\""), tuple(4L, "binh", "Bình"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,An,officer,01852,             | line 2, account | csv.pattern
          nguyễn,An,officer,01852,       | line 2, account | csv.pattern
          a_b,An,officer,01852,          | line 2, account | csv.pattern
          a.b,An,officer,01852,          | line 2, account | csv.pattern
          -1,An,officer,01852,           | line 2, account | csv.pattern
          =1,An,officer,01852,           | line 2, account | csv.pattern
          an,,officer,01852,             | line 2, name    | csv.required
          an,An,chief,01852,             | line 2, role    | csv.one-of
          an,An,Officer,01852,           | line 2, role    | csv.one-of
          an,An,camunda-admin,,          | line 2, role    | csv.one-of
          an,An,,01852,                  | line 2, role    | csv.one-of
          an,An,officer,,                | line 2, unit    | csv.required
          an,An,verifier,,               | line 2, unit    | csv.required
          an,An,officer,999,             | line 2, unit    | account.unit-unknown
          an,An,officer,s01,             | line 2, unit    | account.unit-unknown
          an,An,verifier,061,            | line 2, unit    | account.unit-not-verifying
          an,An,reviewer,S01,            | line 2, unit    | account.role-without-unit
          an,An,auditor,S01,             | line 2, unit    | account.role-without-unit
          an,An,officer,01852,nobody     | line 2, email   | csv.pattern
          an,An,officer,01852,a@b.vn b@c.vn | line 2, email | csv.pattern
          an,An,officer                  | line 2, -       | csv.wrong-cell-count
          an,An,officer,01852,,x         | line 2, -       | csv.wrong-cell-count
          """)
  void reportsWhereAFaultIs(String row, String field, String code) {
    assertThat(refusal(HEADER + row + "\n"))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple(field, code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A\u0000n", "An\u202Egnp", "A\u200Bn", "An \uD83D\uDE00", "A\uE000n", "A\nn"})
  void refusesNamesWithCharactersThatNobodySeesOrNoColumnHolds(String name) {
    assertThat(refusal(HEADER + "an,\"" + name + "\",officer,01852,\n"))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("line 2, name", "account.characters"));
  }

  @Test
  void refusesAddressesThatAreTwoLines() {
    assertThat(refusal(HEADER + "an,An,officer,01852,\"a@b.vn\r\nBcc: c@d.vn\"\n"))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("line 2, email", "csv.pattern"));
  }

  @Test
  void refusesWhatIsTooLong() {
    String csv =
        HEADER
            + "a".repeat(65)
            + ",An,officer,01852,\n"
            + "an,"
            + "ă".repeat(121)
            + ",officer,01852,\n"
            + "binh,Bình,officer,01852,"
            + "b".repeat(64)
            + "@"
            + "c.".repeat(90)
            + "vn\n";
    assertThat(refusal(csv))
        .extracting(Problem::field, Problem::code)
        .containsExactly(
            tuple("line 2, account", "csv.pattern"),
            tuple("line 3, name", "csv.too-long"),
            tuple("line 4, email", "csv.pattern"));
  }

  @Test
  void refusesRowsOfOneAccountThatContradictEachOther() {
    String csv =
        HEADER
            + "an,An,officer,01852,an@example.vn\n"
            + "an,Anh,officer,058,an@example.vn\n"
            + "an,An,verifier,058,\n"
            + "an,An,officer,01852,an@example.vn\n"
            + "AN,An,officer,01852,\n";
    assertThat(refusal(csv))
        .extracting(Problem::field, Problem::code, p -> p.arguments().subList(3, 4))
        .containsExactly(
            tuple("line 3, name", "account.other-value", List.of(2L)),
            tuple("line 4, email", "account.other-value", List.of(2L)),
            tuple("line 5, account", "account.repeated", List.of(new Post(Role.OFFICER, unit()))),
            tuple("line 6, account", "account.differs-by-case", List.of("an")));
  }

  private UnitCode unit() {
    return units.find("01852").orElseThrow();
  }

  @Test
  void reportsEveryFaultOfTheTableAtOnce() {
    String csv =
        HEADER
            + "an,An,officer,999,x\n"
            + "b_b,,chief,,\n"
            + "\"c\r\nc\",C,officer,01852,\n"
            + "d,D,verifier,061,\n";
    assertThat(refusal(csv))
        .extracting(Problem::field)
        .containsExactlyInAnyOrder(
            "line 2, unit",
            "line 2, email",
            "line 3, account",
            "line 3, name",
            "line 3, role",
            "line 4, account",
            "line 6, unit");
  }

  @Test
  void refusesATableWithoutRowsOrColumns() {
    assertThat(refusal(HEADER)).extracting(Problem::code).containsExactly("csv.no-rows");
    assertThat(refusal("")).extracting(Problem::code).containsExactly("csv.missing-columns");
    assertThat(refusal("account,name\na,b\n"))
        .extracting(Problem::code, p -> p.arguments().get(0))
        .containsExactly(tuple("csv.missing-columns", "role, unit, email"));
    assertThat(refusal(HEADER + "an,\"An,officer\n"))
        .extracting(Problem::code)
        .containsExactly("csv.malformed");
  }

  @Test
  void endsAtTheFirstRowTooMany() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 200_000; i++) {
      csv.append("?,,,,\n");
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(refusal(csv.toString()))
                .extracting(Problem::code, Problem::arguments)
                .containsExactly(tuple("csv.too-many-rows", List.of(5_002L, 5_000))));
  }

  @Test
  void saysBackNoMoreThanTheBeginningOfACell() {
    String huge = "x".repeat(900_000);
    Problem problem = refusal(HEADER + "an,An," + huge + ",01852,\n").get(0);
    assertThat(problem.arguments().get(2).toString()).hasSize(101).endsWith("…");
  }

  private List<AccountEntry> read(String csv) {
    CsvFaults faults = new CsvFaults();
    List<AccountEntry> entries = AccountsTable.read(csv, units, faults);
    faults.refuseIfAny();
    return entries;
  }

  private List<Problem> refusal(String csv) {
    BusinessRuleViolation violation =
        catchThrowableOfType(BusinessRuleViolation.class, () -> read(csv));
    assertThat(violation).isNotNull();
    return violation.problems();
  }
}
