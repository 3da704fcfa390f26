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

/** From where an auditor works to the audit trail. */
@RunningApplicationTest
class AuditLinkIntegrationTests {

  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final String LINK = "a[href='/audit']";

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
  void anAuditorGoesFromCockpitToTheTrailAndChecksIt() {
    browser.signIn("auditor", TestPeople.PASSWORD);
    browser.go(COCKPIT);
    browser.until(() -> browser.present(LINK), "the link in Cockpit");
    browser.picture("audit-link");
    browser.click(LINK);
    browser.until(() -> browser.present("table.trail"), "the trail");
    browser.picture("audit-trail");
    browser.go("/audit?lang=vi&cycle=2020-H1");
    browser.click("form[action='/audit/check?lang=vi'] button");
    browser.until(() -> browser.present(".result.sound"), "a sound trail");
    browser.picture("audit-check");
    assertThat(browser.complaints()).allMatch(line -> line.contains("/favicon.ico"));
  }

  @Test
  void aManagerIsNotLedToARefusal() {
    browser.signIn("manager", TestPeople.PASSWORD);
    browser.go(COCKPIT);
    browser.until(() -> browser.present("a[href*='processes']"), "Cockpit");
    assertThat(browser.present(LINK)).isFalse();
  }
}
