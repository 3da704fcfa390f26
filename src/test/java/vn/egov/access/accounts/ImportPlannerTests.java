package vn.egov.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.shared.Refusals;
import vn.egov.unit.TestUnits;

/** The table against the accounts that exist. */
class ImportPlannerTests {

  private static final String HEADER = "account,name,role,unit,email\n";
  private static final ImportOptions AS_IS = new ImportOptions(false, false);
  private static final ImportOptions UPDATE = new ImportOptions(true, false);
  private static final ImportOptions NEW_PASSWORDS = new ImportOptions(false, true);

  private final AccountDirectory directory = mock(AccountDirectory.class);
  private final CurrentUnits units = mock(CurrentUnits.class);
  private final ImportPlanner planner = new ImportPlanner(directory, units);

  @BeforeEach
  void today() {
    when(units.get())
        .thenReturn(
            new UnitsToday(List.of(TestUnits.district("058"), TestUnits.commune("01852", "058"))));
    exist(
        account("an", "An", false, "unit-01852"),
        account("new-one", "Mới", true, "unit-01852"),
        account("chief", "Sếp", false, "camunda-admin", "reviewers"),
        account("many", "Nhiều", false, "unit-01852", "friends"));
  }

  @Test
  void leavesAloneWhatIsAsTheTableSays() {
    ImportPlan plan = planner.plan(HEADER + "an,An,officer,01852,\n", AS_IS);
    assertThat(plan.accounts())
        .singleElement()
        .satisfies(a -> assertThat(a.outcome()).isEqualTo(Outcome.UNCHANGED))
        .satisfies(a -> assertThat(a.needsPassword()).isFalse());
  }

  @Test
  void createsWhatIsNew() {
    ImportPlan plan = planner.plan(HEADER + "binh,Bình,officer,058,\n", AS_IS);
    assertThat(plan.accounts())
        .singleElement()
        .satisfies(a -> assertThat(a.outcome()).isEqualTo(Outcome.CREATED))
        .satisfies(a -> assertThat(a.needsPassword()).isTrue());
  }

  @Test
  void refusesWhatDiffersUnlessToldToChangeIt() {
    String csv = HEADER + "an,Ân,verifier,058,an@example.vn\n";
    assertThat(Refusals.of(() -> planner.plan(csv, AS_IS)))
        .containsExactly(
            "line 2, name: account.differs",
            "line 2, email: account.differs",
            "line 2, role: account.differs");
    PlannedAccount planned = planner.plan(csv, UPDATE).accounts().get(0);
    assertThat(planned.outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(planned.changes())
        .containsExactly(
            new FactChange("name", "An", "Ân"),
            new FactChange("email", "", "an@example.vn"),
            new FactChange("role", "officer 01852", "verifier 058"));
    assertThat(planned.leaving()).extracting(Post::group).containsExactly("unit-01852");
    assertThat(planned.joining()).extracting(Post::group).containsExactly("verifier-058");
  }

  @Test
  void seesNoGroupThatIsNoPost() {
    ImportPlan plan = planner.plan(HEADER + "many,Nhiều,officer,01852,\n", AS_IS);
    assertThat(plan.accounts().get(0).outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void neverTouchesAnAdministrator() {
    assertThat(planner.plan(HEADER + "chief,Sếp,reviewer,,\n", UPDATE).with(Outcome.UNCHANGED))
        .hasSize(1);
    for (ImportOptions options : List.of(AS_IS, UPDATE)) {
      assertThat(Refusals.of(() -> planner.plan(HEADER + "chief,Sếp,auditor,,\n", options)))
          .containsExactly("line 2, account: account.is-administrator");
    }
  }

  @Test
  void refusesAnAccountThatPeopleWouldTakeForAnother() {
    assertThat(Refusals.of(() -> planner.plan(HEADER + "Chief,Sếp,auditor,,\n", UPDATE)))
        .containsExactly("line 2, account: account.differs-by-case");
  }

  @Test
  void givesAnotherPasswordOnlyWhereTheFirstWasNeverChanged() {
    String csv = HEADER + "an,An,officer,01852,\nnew-one,Mới,officer,01852,\n";
    assertThat(planner.plan(csv, NEW_PASSWORDS).needingPassword())
        .extracting(a -> a.entry().id())
        .containsExactly("new-one");
    assertThat(planner.plan(csv, AS_IS).needingPassword()).isEmpty();
  }

  @Test
  void hasAFingerprintOfTheTableAndOfWhatWouldBeDone() {
    String csv = HEADER + "an,An,officer,01852,\nbinh,Bình,officer,058,\n";
    String print = planner.plan(csv, AS_IS).fingerprint();
    assertThat(print).matches("[0-9a-f]{64}").isEqualTo(planner.plan(csv, AS_IS).fingerprint());
    assertThat(planner.plan(csv.replace("Bình", "Bính"), AS_IS).fingerprint()).isNotEqualTo(print);
    assertThat(planner.plan(csv, UPDATE).fingerprint()).isNotEqualTo(print);
    exist(account("an", "An", false, "unit-01852"), account("binh", "Bình", false, "unit-058"));
    assertThat(planner.plan(csv, AS_IS).fingerprint()).isNotEqualTo(print);
  }

  private void exist(AccountView... accounts) {
    when(directory.all()).thenReturn(Arrays.asList(accounts));
  }

  private static AccountView account(
      String id, String name, boolean initialPassword, String... groups) {
    return new AccountView(
        id, name, null, new TreeSet<>(List.of(groups)), false, null, initialPassword, false);
  }
}
