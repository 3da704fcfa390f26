package vn.egov.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application as in production behind a reverse proxy at 127.0.0.9, with limits so low
 * that a test reaches them. Each test comes from an address of its own, or they would share limits.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:limited;DB_CLOSE_DELAY=-1",
      "management.server.port=0",
      "egov.demo.enabled=false",
      "camunda.bpm.job-execution.enabled=false",
      "server.servlet.session.cookie.secure=true",
      "camunda.bpm.webapp.csrf.enable-secure-cookie=true",
      "egov.trusted-proxies=127.0.0.9, ::1",
      "egov.limits.address=200",
      "egov.limits.visitors=20",
      "egov.limits.visitors-costly=5",
      "egov.limits.account=30",
      "egov.limits.account-costly=8",
      "egov.limits.body-time=2s",
      "server.tomcat.connection-timeout=3s"
    })
@Import(Probes.class)
@interface LimitedApplication {}
