package vn.egov.support;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Test classes share an application, and its sign-in counts the wrong passwords of all of them:
 * each class begins without those of the others.
 */
public class OpenDoors extends AbstractTestExecutionListener {

  @Override
  public void beforeTestClass(TestContext test) {
    if (test.getTestClass().isAnnotationPresent(IntegrationTest.class)) {
      test.getApplicationContext()
          .getBean(JdbcTemplate.class)
          .update("delete from sign_in_failure");
    }
  }
}
