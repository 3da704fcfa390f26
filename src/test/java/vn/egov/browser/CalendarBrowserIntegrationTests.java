package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** Where people see their dates: on the page of dates, in the list of cases, in Cockpit. */
@IntegrationTest
class CalendarBrowserIntegrationTests {

  private static int launched;

  /** The tests share a database. */
  private final String cycle = "CAL-" + ++launched;

  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private RuntimeService runtime;
  @LocalServerPort private int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(port);
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
    people.launch("manager", TestProvince.launchForm(cycle));
    jobs.runDue();
    submit("01900");
    submit("01903");
    TestClock.set(LocalDate.of(2030, 7, 5));
    people.complete(
        "verifier-061",
        "Task_VerifySubmission",
        cycle + "/01903",
        Map.of("verificationOutcome", "RETURNED", "remarks", "Bổ sung tài liệu"));
  }

  private void submit(String unit) {
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        cycle + "/" + unit,
        Map.of("answers", Sheet.COMMUNE.json()));
  }

  @AfterEach
  void closeBrowser() {
    TestClock.reset();
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aManagerFindsTheDatesOfAllAndTheNextOneOfEachCase() {
    TestClock.set(LocalDate.of(2030, 7, 8));
    browser.signIn("manager", TestPeople.PASSWORD);
    browser.go("/cases?lang=vi");
    browser.click("a[href='/calendar?lang=vi']");
    browser.until(() -> browser.text("h1").equals("Lịch các đợt đánh giá"), "the dates");
    browser.picture("calendar-manager");
    browser.click("a[href*='due=OVERDUE']");
    browser.until(() -> browser.url().contains("due=OVERDUE"), "the overdue cases");
    assertThat(browser.text("main")).contains("Nộp tự đánh giá: 06/07/2030", "quá hạn");
    browser.picture("cases-overdue");
    browser.go("/cases/" + cycle + "/01903?lang=vi");
    assertThat(browser.text("main")).contains("Nộp tự đánh giá: 12/07/2030");
    browser.picture("case-next-date");
    browser.go(
        "/camunda/app/cockpit/default/#/process-instance/"
            + runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(cycle + "/01903")
                .singleResult()
                .getId()
            + "/runtime?tab=user-tasks-tab");
    browser.until(() -> browser.text("body").contains("2030-07-12"), "the due date of the task");
    browser.picture("cockpit-due-date");
    assertThat(browser.complaints()).filteredOn(line -> !line.contains("favicon")).isEmpty();
  }

  @Test
  void anOfficerFetchesTheAddressForTheCalendarProgram() {
    browser.signIn("officer-01903", TestPeople.PASSWORD);
    browser.go("/calendar?lang=vi");
    assertThat(browser.text("main")).contains("khác lịch chung", "Thứ Sáu, 12/07/2030");
    browser.click("form[action^='/calendar/address'] button");
    browser.until(() -> browser.present("#address"), "the address");
    assertThat(browser.text("#address")).contains("/calendar/feed/").endsWith(".ics");
    browser.picture("calendar-officer");
    browser.go("/calendar?lang=vi");
    assertThat(browser.present("#address")).isFalse();
    browser.click("form[action^='/calendar/address/revoke'] button");
    browser.until(() -> browser.url().contains("revoked"), "that it is revoked");
    assertThat(browser.text("main")).contains("Đã thu hồi địa chỉ.");
    assertThat(browser.complaints()).filteredOn(line -> !line.contains("favicon")).isEmpty();
  }
}
