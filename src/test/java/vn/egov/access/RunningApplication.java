package vn.egov.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a port of its own, with demo accounts and the sample's units, but no
 * cycle of the sample. All tests that say so share one: it takes ten seconds to start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:access-${random.uuid};DB_CLOSE_DELAY=-1",
      "management.server.port=0",
      "egov.demo.enabled=false",
      "egov.sign-in.hash-iterations=1000",
      "camunda.bpm.job-execution.enabled=false"
    })
@Import(Probes.class)
@interface RunningApplication {}
