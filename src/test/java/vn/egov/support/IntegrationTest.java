package vn.egov.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on an empty database of its own: H2 in memory, or a real MySQL
 * where the system property {@code egov.test.db} is {@code mysql}. Nothing happens by itself: jobs
 * run when the test runs them, by a clock that the test moves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "egov.demo.enabled=false",
      "egov.audit.background=false",
      "egov.notices.delivery=false",
      "egov.sign-in.hash-iterations=1000",
      "camunda.bpm.job-execution.enabled=false"
    })
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Jobs.class, TestPeople.class, TestProvince.class, TestCalendars.class})
public @interface IntegrationTest {}
