package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** An administrator finds the pages of accounts from Admin, and works there with a file. */
@IntegrationTest
class AccountsIntegrationTests {

  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private IdentityService identities;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(port);
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
    people.hire("clerk", "camunda-admin");
    browser.signIn("clerk", TestPeople.PASSWORD);
  }

  @AfterEach
  void closeBrowser() {
    TestClock.reset();
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void adminLeadsToTheAccountsAndAFileIsTakenOver() throws IOException {
    browser.go("/camunda/app/admin/default/");
    browser.until(() -> browser.present("a[href='/accounts']"), "the section of Admin");
    browser.picture("accounts-admin");
    browser.click("a[href='/accounts']");
    browser.until(() -> browser.url().endsWith("/accounts"), "the list of accounts");
    assertThat(browser.text("h1")).isEqualTo("Accounts");
    browser.picture("accounts-list");

    browser.go("/accounts/import?lang=vi");
    browser.picture("accounts-import");
    Path file =
        Files.writeString(
            folder.resolve("can-bo.csv"),
            """
            account,name,role,unit,email
            xa-mot,Hoàng Thị Một,officer,01900,mot@example.vn
            huyen,Lý Văn Huyện,verifier,061,
            huyen,Lý Văn Huyện,officer,061,
            """);
    browser.choose("file", file);
    browser.click("main button[type=submit]");
    browser.until(() -> browser.present("button[value=table]"), "the plan");
    browser.picture("accounts-plan");
    browser.doubleClick("button[value=table]");
    browser.until(() -> browser.present("td.password"), "the passwords");
    browser.picture("accounts-passwords");
    assertThat(identities.createUserQuery().memberOfGroup("verifier-061").list())
        .anySatisfy(user -> assertThat(user.getId()).isEqualTo("huyen"));
    browser.go("/accounts/id/huyen?lang=vi");
    browser.picture("accounts-account");
    assertThat(browser.complaints()).filteredOn(line -> !line.contains("favicon")).isEmpty();
  }
}
