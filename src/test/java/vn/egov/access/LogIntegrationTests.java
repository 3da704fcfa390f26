package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import vn.egov.EgovAssessmentApplication;

/** What the log of a whole run says, and what it must not say. */
@ExtendWith(OutputCaptureExtension.class)
class LogIntegrationTests {

  private static final String PASSWORD = "Only-for-tests-1";
  private static final String WRONG = "Wrong-password-2";

  @Test
  void holdsNoSecretAndNoLineThatSomebodyElseWrote(CapturedOutput log) {
    List<String> secrets;
    try (ConfigurableApplicationContext application = start()) {
      secrets =
          visit(Integer.parseInt(application.getEnvironment().getProperty("local.server.port")));
    }
    String all = log.getAll();
    assertThat(all).contains("Created the administrator").contains("a request failed: forged");
    assertThat(all).doesNotContain(secrets).doesNotContain(PASSWORD, WRONG, "jdbc:");
    assertThat(all)
        .doesNotContain("\u001b", "\u202e", "\u2028")
        .doesNotContainPattern("(?m)^2000-01-01")
        .doesNotContainPattern("(?m)^FORGED");
  }

  /** All ways in, with what is right and what is wrong, and an error of each kind. */
  private static List<String> visit(int port) {
    Visitor person = new Visitor(port);
    person.signIn("admin", PASSWORD, "/");
    person.get("/camunda/app/tasklist/default/");
    person.get("/engine-rest/task?assignee=%0d%0a2000-01-01%20FORGED&sortBy=%0d%0aFORGED");
    person.post("/engine-rest/task/count", "{\"name\":\"\u001b[2J\\r\\nFORGED\"", person.token());
    person.post("/engine-rest/nowhere", "{bad\r\nFORGED", person.token());
    Visitor program = Visitor.program(port, "admin", PASSWORD);
    program.post("/api/criteria-sets/V1/COMMUNE/scorecard", "{bad\r\nFORGED");
    Visitor.program(port, "admin", WRONG).get("/engine-rest/task");
    Visitor.program(port, "x\r\n2000-01-01 FORGED", WRONG).get("/engine-rest/task");
    new Visitor(port).signIn("admin", WRONG, "/");
    person.get("/sign-in?next=%0d%0a2000-01-01%20FORGED");
    var text = "forged\r\n2000-01-01T00:00:00Z INFO FORGED \u001b[31m \u202e \u2028 end";
    LoggerFactory.getLogger(LogIntegrationTests.class)
        .error(
            "a request failed: {}", text, new IllegalStateException("cause\r\nFORGED\r\n" + text));
    return List.of(
        person.cookie("egov-session"),
        person.cookie("EGOV-CSRF-TOKEN"),
        person.cookie("XSRF-TOKEN"));
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(EgovAssessmentApplication.class)
        .run(
            "--spring.datasource.url=jdbc:h2:mem:log;DB_CLOSE_DELAY=-1",
            "--management.server.port=0",
            "--server.port=0",
            "--egov.base-url=http://localhost",
            "--egov.demo.enabled=false",
            "--egov.admin-password=" + PASSWORD,
            "--egov.admin-password-final=true",
            "--camunda.bpm.job-execution.enabled=false");
  }
}
