package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.egov.support.TestDatabase;

/**
 * A person at a browser. Pictures of what it shows are left in {@code target/screenshots}.
 *
 * <p>Where Chromium or its driver is missing the tests say so and are skipped, unless the system
 * property {@code egov.test.browser} is {@code required}.
 */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long SETTLING_MILLIS = 600;

  private final String base;
  private final ChromeDriver driver;
  private final Map<String, String> typed = new LinkedHashMap<>();

  private Browser(String base, ChromeDriver driver) {
    this.base = base;
    this.driver = driver;
  }

  static Browser open(int port) {
    Assumptions.assumeFalse(
        TestDatabase.isMySql(), "the browser does not see the database: H2 is enough for it");
    boolean present = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!"required".equals(System.getProperty("egov.test.browser"))) {
      Assumptions.assumeTrue(present, "no browser: " + CHROMIUM + " or " + DRIVER + " is missing");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--lang=en-US",
        "--window-size=1400,1000");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser("http://localhost:" + port, new ChromeDriver(service, options));
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** What the browser complained of since the last time somebody asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  void go(String path) {
    driver.get(base + path);
  }

  void signIn(String account, String password) {
    driver.manage().deleteAllCookies();
    go("/sign-in");
    signInHere(account, password);
  }

  /** On the page of the sign-in where the browser is. */
  void signInHere(String account, String password) {
    driver.findElement(By.name("username")).sendKeys(account);
    driver.findElement(By.name("password")).sendKeys(password);
    driver.findElement(By.cssSelector("button[type=submit]")).click();
    until(() -> !driver.getCurrentUrl().contains("/sign-in"), "sign-in of " + account);
  }

  /** Types into a field of an ordinary page. */
  void fill(String name, String text) {
    driver.findElement(By.name(name)).sendKeys(text);
  }

  /** Opens a task in Tasklist, takes it, and waits for its form. */
  void openTask(String taskId) {
    go("/camunda/app/welcome/default/");
    go("/camunda/app/tasklist/default/#/?task=" + taskId);
    click("button.claim");
    // Taking the task loads its form again.
    until(() -> !present("button.claim"), "the claim of " + taskId);
    until(() -> present(".task-card .fjs-form .fjs-form-field"), "the form of " + taskId);
  }

  /** Presses "Complete" and waits until Tasklist says that it is done. */
  void complete() {
    settle();
    click(".form-actions button.btn-primary");
    until(() -> !present(".task-card .fjs-form") || !notices().isEmpty(), "the completion");
    assertThat(notices()).as("what Tasklist says").noneMatch(notice -> notice.contains("Cannot"));
    until(() -> !present(".task-card .fjs-form"), "the end of the task");
  }

  List<String> notices() {
    return driver.findElements(By.cssSelector(".notifications .alert-danger")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Types into the field of the form that has this id. */
  void type(String field, String text) {
    typed.put(field, text);
    enter(field, text);
  }

  /**
   * Looks over what was typed and types again what is gone. The viewer takes text over with a delay
   * and empties a field if it draws the form anew meanwhile; a person sees that, a robot must look.
   */
  private void settle() {
    boolean complete = false;
    for (int round = 0; !complete && round < 5; round++) {
      sleep(SETTLING_MILLIS);
      complete = true;
      for (Map.Entry<String, String> entry : typed.entrySet()) {
        if (!entry.getKey().endsWith("-date")
            && present(field(entry.getKey()))
            && !entry.getValue().equals(value(entry.getKey()))) {
          enter(entry.getKey(), entry.getValue());
          complete = false;
        }
      }
    }
    typed.clear();
  }

  private static String field(String id) {
    return "input[id$='-" + id + "'], textarea[id$='-" + id + "']";
  }

  private void enter(String field, String text) {
    String css = field(field);
    retrying(
        () -> {
          WebElement element = driver.findElement(By.cssSelector(css));
          scrollTo(element);
          element.sendKeys(Keys.chord(Keys.CONTROL, "a"));
          element.sendKeys(text);
          return element;
        });
  }

  /** Types a day into a date field; the browser is American. */
  void typeDay(String field, String day) {
    String[] parts = day.split("-");
    type(field + "-date", parts[1] + "/" + parts[2] + "/" + parts[0]);
    driver.switchTo().activeElement().sendKeys(Keys.ENTER, Keys.TAB);
  }

  /** Chooses the option of a radio, checklist or checkbox that has this index. */
  void choose(String field, int index) {
    click("input[id$='-" + field + "-" + index + "']");
  }

  boolean isTicked(String field, int index) {
    return isTicked(field + "-" + index);
  }

  boolean isTicked(String field) {
    return driver.findElement(By.cssSelector("input[id$='-" + field + "']")).isSelected();
  }

  void tick(String field) {
    click("input[id$='-" + field + "']");
  }

  /** Opens a list and takes the first of its options that contains the text. */
  void select(String field, String text) {
    if (present("[id$='-" + field + "-search']")) {
      enter(field + "-search", text);
    } else {
      click("[id$='-" + field + "']");
    }
    until(() -> option(text).isPresent(), text + " in the list of " + field);
    // The list may lie below the edge of the window; the viewer listens to the mouse going down.
    ((JavascriptExecutor) driver)
        .executeScript(
            "arguments[0].dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));"
                + "arguments[0].click()",
            option(text).orElseThrow());
    // Leaving the field closes the list, which may lie over what comes next.
    driver.switchTo().activeElement().sendKeys(Keys.TAB);
  }

  private Optional<WebElement> option(String text) {
    return driver.findElements(By.cssSelector(".fjs-dropdownlist-item")).stream()
        .filter(element -> element.getText().contains(text))
        .findFirst();
  }

  void goBack() {
    driver.navigate().back();
  }

  Object run(String script) {
    return ((JavascriptExecutor) driver).executeScript(script);
  }

  /** Types into the field of an ordinary form. */
  void press(CharSequence key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  boolean present(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  String text(String css) {
    return driver.findElement(By.cssSelector(css)).getText();
  }

  String value(String field) {
    return String.valueOf(
        driver.findElement(By.cssSelector("[id$='-" + field + "']")).getDomProperty("value"));
  }

  void click(String css) {
    until(() -> present(css), css);
    retrying(
        () -> {
          WebElement element = driver.findElement(By.cssSelector(css));
          until(element::isEnabled, css + " to be enabled");
          scrollTo(element);
          element.click();
          return element;
        });
  }

  /** Of several that are alike, the one that says this and nothing else. */
  void click(String css, String text) {
    until(() -> saying(css, text).isPresent(), css + " that says " + text);
    saying(css, text).orElseThrow().click();
  }

  private Optional<WebElement> saying(String css, String text) {
    return driver.findElements(By.cssSelector(css)).stream()
        .filter(element -> element.getText().strip().equals(text))
        .findFirst();
  }

  /** Chooses a file of this machine in the file field of this name. */
  void choose(String field, Path file) {
    driver.findElement(By.name(field)).sendKeys(file.toString());
  }

  void doubleClick(String css) {
    new Actions(driver).doubleClick(driver.findElement(By.cssSelector(css))).perform();
  }

  String title() {
    return driver.getTitle();
  }

  String url() {
    return driver.getCurrentUrl();
  }

  /** What the browser's console complains of, without the missing things of others. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(Object::toString)
        .filter(line -> line.contains("SEVERE"))
        .toList();
  }

  void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void until(Supplier<Boolean> condition, String what) {
    try {
      new WebDriverWait(driver, PATIENCE)
          .ignoring(StaleElementReferenceException.class)
          .withMessage(what)
          .until(d -> condition.get());
    } catch (TimeoutException e) {
      picture("timeout");
      throw e;
    }
  }

  private void scrollTo(WebElement element) {
    ((JavascriptExecutor) driver)
        .executeScript("arguments[0].scrollIntoView({block:'center'})", element);
  }

  /** Forms are drawn anew while one types. */
  private static void retrying(Supplier<WebElement> action) {
    for (int attempt = 1; ; attempt++) {
      try {
        action.get();
        return;
      } catch (StaleElementReferenceException | ElementNotInteractableException e) {
        if (attempt == 5) {
          throw e;
        }
        sleep(200);
      }
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
