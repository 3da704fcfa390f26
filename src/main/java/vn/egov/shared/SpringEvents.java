package vn.egov.shared;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class SpringEvents implements Events {

  private final ApplicationEventPublisher publisher;

  SpringEvents(ApplicationEventPublisher publisher) {
    this.publisher = publisher;
  }

  @Override
  public void announce(Object event) {
    publisher.publishEvent(event);
  }
}
