package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.access.OidcApplication;
import vn.egov.access.oidc.TestProvider;

/** In at the provider and out again, with the policies of content that a browser enforces. */
@OidcApplication
class ProviderIntegrationTests {

  @LocalServerPort private int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(port);
  }

  @AfterEach
  void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void signsInAtTheProviderAndOutOfBoth() {
    TestProvider.of(port).person("s-browser", "browser-person", "don-vi-061");
    browser.go("/camunda/app/tasklist/default/#/?searchQuery=%5B%5D");
    browser.click(".provider .button");
    browser.until(() -> browser.present("input[name=username]"), "the provider's form");
    assertThat(browser.url()).startsWith("http://127.0.0.1:");
    browser.fill("username", "s-browser");
    browser.fill("password", TestProvider.PASSWORD);
    browser.click("button[type=submit]");
    browser.until(() -> browser.present(".account.dropdown"), "Tasklist");
    assertThat(browser.url()).contains("/camunda/app/tasklist/default/#/?searchQuery");
    browser.click(".account.dropdown > a");
    browser.picture("oidc-signed-in");
    browser.click(".account.dropdown .logout a");
    browser.until(() -> browser.url().endsWith("/sign-in?signed-out"), "the way out and back");
    browser.picture("oidc-signed-out");
    browser.click(".provider .button");
    browser.until(() -> browser.url().startsWith("http://127.0.0.1:"), "the provider");
    assertThat(browser.present("input[name=password]")).isTrue();
  }
}
