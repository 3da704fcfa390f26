package seeded.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Cannot be made without Spring. */
@SuppressWarnings("NullAway")
class InjectedDelegate implements JavaDelegate {

  @Autowired private Clock clock;

  @Value("${url}")
  private String url;

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(url, clock.instant());
  }
}
