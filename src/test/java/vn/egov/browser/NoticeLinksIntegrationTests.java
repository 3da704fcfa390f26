package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.sample.SampleProvince;
import vn.egov.support.RunningApplicationTest;
import vn.egov.support.TestPeople;

/** From where people work to what they were told. */
@RunningApplicationTest
class NoticeLinksIntegrationTests {

  @Autowired private SampleProvince province;
  @LocalServerPort private int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(port);
    province.setUp();
  }

  @AfterEach
  void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void anOfficerGoesFromTasklistToWhatTheUnitWasTold() {
    browser.signIn("officer-061", TestPeople.PASSWORD);
    browser.go("/camunda/app/tasklist/default/");
    browser.until(() -> browser.present("a[href='/notices/mine']"), "the link in Tasklist");
    browser.click("a[href='/notices/mine']");
    browser.until(() -> browser.present("main section.card"), "what the unit was told");
    browser.picture("notices-mine");
    assertThat(browser.complaints()).allMatch(line -> line.contains("/favicon.ico"));
  }

  @Test
  void aManagerGoesFromCockpitToTheDeliveryOfNotices() {
    browser.signIn("manager", TestPeople.PASSWORD);
    browser.go("/camunda/app/cockpit/default/");
    browser.until(() -> browser.present("a[href='/notices']"), "the link in Cockpit");
    browser.click("a[href='/notices']");
    browser.until(() -> browser.present("form[action='/notices']"), "the notices");
    browser.picture("notices");
    assertThat(browser.complaints()).allMatch(line -> line.contains("/favicon.ico"));
  }
}
