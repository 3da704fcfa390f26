package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.access.Standings;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/** The one sign-in as a browser shows it: what happens around the web applications' own. */
@IntegrationTest
class SignInBrowserIntegrationTests {

  private static final String ACCOUNT = "browsing-admin";

  @LocalServerPort private int port;
  @Autowired private TestPeople people;
  @Autowired private IdentityService identities;
  @Autowired private Standings standings;
  @Autowired private JdbcTemplate jdbc;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    jdbc.update("delete from sign_in_failure");
    people.hire(ACCOUNT, "camunda-admin");
    browser = Browser.open(port);
  }

  @AfterEach
  void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  /** The session ends while a page is open; then the page asks for something. */
  @ParameterizedTest
  @CsvSource({
    "tasklist, #/?task=none, #/?task=other",
    "cockpit, #/processes, #/decisions",
    "admin, #/groups, #/users",
    "welcome, #!/profile, #!/welcome"
  })
  void anEndedSessionLeadsToTheOneSignInAndBack(String app, String place, String next) {
    String page = "/camunda/app/" + app + "/default/";
    browser.signIn(ACCOUNT, TestPeople.PASSWORD);
    browser.go(page + place);
    browser.until(() -> browser.present("[cam-widget-header] .account"), app + " to open");
    assertThat(display("form-signin-container")).isEqualTo("none");

    standings.endSessions(ACCOUNT);
    // Welcome asks for nothing when one moves about in it.
    browser.run(app.equals("welcome") ? "location.reload()" : "location.hash = '" + next + "'");
    browser.until(() -> browser.url().contains("/sign-in"), "the sign-in after " + app);
    assertThat(browser.url()).contains("next=" + page.replace("/", "%2F"));
    browser.until(() -> browser.present("main .notice"), "the reason");
    assertThat(browser.text("main .notice")).contains("has changed");
    String hash = browser.url().substring(browser.url().indexOf('#'));

    browser.signInHere(ACCOUNT, TestPeople.PASSWORD);
    browser.until(() -> browser.present("[cam-widget-header] .account"), app + " again");
    assertThat(browser.url()).contains(page).contains(hash.substring(0, 4));
    assertThat(browser.present(".form-signin-container")).isFalse();
  }

  @Test
  void theirOwnLoginRouteLeadsToTheOneSignIn() {
    browser.signIn(ACCOUNT, TestPeople.PASSWORD);
    browser.go("/camunda/app/admin/default/#/login");
    browser.until(() -> browser.url().contains("/sign-in?next="), "the sign-in");
  }

  @Test
  void nothingIsToBeSeenByGoingBackAfterSigningOut() {
    browser.signIn(ACCOUNT, TestPeople.PASSWORD);
    browser.go("/camunda/app/admin/default/#/users");
    browser.until(() -> browser.present("[cam-widget-header] .account"), "Admin to open");
    browser.click("[cam-widget-header] .account a");
    browser.click("[cam-widget-header] .logout a");
    browser.until(() -> browser.url().contains("/sign-in"), "the sign-in");
    assertThat(browser.text("main .notice")).contains("have signed out");
    browser.goBack();
    browser.until(() -> browser.present("input[name=password]"), "the sign-in in its place");
    assertThat(browser.present("[cam-widget-header]")).isFalse();
  }

  @Test
  void keysAndClicksAreToldToTheServer() {
    browser.signIn(ACCOUNT, TestPeople.PASSWORD);
    browser.go("/camunda/app/tasklist/default/");
    browser.until(() -> browser.present("[cam-widget-header] .account"), "Tasklist to open");
    browser.press("x");
    assertThat(tellings()).isEqualTo(0L);
    browser.run("const now = Date.now; Date.now = () => now() + 61000");
    browser.press(Keys.SHIFT);
    browser.until(() -> tellings().equals(1L), "the first to be told");
    browser.press(Keys.SHIFT);
    assertThat(tellings()).isEqualTo(1L);
  }

  @Test
  void anInitialPasswordIsChangedBeforeAnythingElse() {
    identities.deleteUser("fresh");
    people.hire("fresh", "reviewers");
    standings.passwordSet("fresh", true);
    browser.go("/camunda/app/tasklist/default/#/?task=none");
    browser.signInHere("fresh", TestPeople.PASSWORD);
    browser.until(() -> browser.url().contains("/account/password"), "the change");
    change("Rung-tham-7 suong", "Rung-tham-8 suong");
    browser.until(() -> browser.present("main .notice.bad"), "the refusal");
    assertThat(browser.text("main .notice.bad")).contains("not entered the same twice");
    change("Rung-tham-7 suong", "Rung-tham-7 suong");
    browser.until(() -> browser.present("#onward"), "the way on");
    browser.picture("password-changed");
    browser.click("#onward");
    browser.until(() -> browser.present("[cam-widget-header] .account"), "Tasklist to open");
  }

  private void change(String wanted, String repeated) {
    browser.fill("current", TestPeople.PASSWORD);
    browser.fill("wanted", wanted);
    browser.fill("repeated", repeated);
    browser.picture("password");
    browser.click("main form button[type=submit]:not(.plain)");
  }

  private Object tellings() {
    return browser.run(
        "return performance.getEntriesByType('resource')"
            + ".filter(e => e.name.endsWith('/account/session')).length");
  }

  /** How the styles of the page at hand would show something of this class. */
  private Object display(String className) {
    return browser.run(
        "const e = document.createElement('div'); e.className = '"
            + className
            + "'; document.body.append(e);"
            + " const shown = getComputedStyle(e).display; e.remove(); return shown");
  }
}
