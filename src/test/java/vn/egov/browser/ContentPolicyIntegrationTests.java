package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.sample.SampleProvince;
import vn.egov.support.RunningApplicationTest;
import vn.egov.support.TestPeople;

/** The content policy in a real browser: nothing that people use needs what it forbids. */
@RunningApplicationTest
class ContentPolicyIntegrationTests {

  @Autowired private RepositoryService repository;
  @Autowired private SampleProvince province;
  @Autowired private TestPeople people;
  @LocalServerPort private int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(port);
    province.setUp();
    people.hire("policy-admin", "camunda-admin");
  }

  @AfterEach
  void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void nothingIsRefusedWhereThePublicAndOfficersGo() {
    browser.go("/");
    browser.go("/en");
    browser.signIn("manager", TestPeople.PASSWORD);
    browser.go("/camunda/app/tasklist/default/");
    browser.click(".start-process-action a");
    browser.click(".available-processes a");
    browser.until(() -> browser.present(".modal-body .fjs-form"), "the launch form");
    assertThat(refusals()).isEmpty();
  }

  @Test
  void nothingIsRefusedWhereAdministratorsGo() {
    browser.signIn("policy-admin", TestPeople.PASSWORD);
    browser.go("/camunda/app/welcome/default/");
    browser.until(() -> browser.present(".applications, .app-list, [ng-view]"), "Welcome");
    browser.go("/camunda/app/cockpit/default/#/dashboard");
    browser.until(() -> browser.present(".dashboard-row, .dashboard"), "Cockpit");
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("assessment-cycle")
            .latestVersion()
            .singleResult()
            .getId();
    browser.go("/camunda/app/cockpit/default/#/process-definition/" + definition + "/runtime");
    browser.until(() -> browser.present(".djs-container .djs-shape"), "the diagram");
    browser.go("/camunda/app/admin/default/#/users");
    browser.until(() -> browser.present("table.cam-table tbody tr"), "the accounts");
    browser.go("/api/docs");
    browser.until(() -> browser.present(".swagger-ui .opblock"), "the API's description");
    assertThat(refusals()).isEmpty();
  }

  private List<String> refusals() {
    List<String> found = new ArrayList<>(browser.console());
    found.removeIf(line -> !line.contains("Content Security Policy"));
    return found;
  }
}
