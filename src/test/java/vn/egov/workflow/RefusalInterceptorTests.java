package vn.egov.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import vn.egov.shared.TestProblemTexts;

class RefusalInterceptorTests {

  private static final Command<Void> COMPLETION =
      new GatedCompletion<>("task-1", Map.of(), context -> null);

  private boolean gone;

  private final RefusalInterceptor interceptor = new RefusalInterceptor(TestProblemTexts.create());

  /** Stands for the engine behind: the right is missing, and the task there or not. */
  private final CommandInterceptor engine =
      new CommandInterceptor() {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T execute(Command<T> command) {
          if (command == COMPLETION) {
            throw new AuthorizationException("no right to task-1");
          }
          return (T) (Object) gone;
        }
      };

  @Test
  void whoeverComesTooLateHasNoRightLeftAndIsToldSo() {
    interceptor.setNext(engine);
    gone = true;
    assertThatThrownBy(() -> interceptor.execute(COMPLETION))
        .isInstanceOfSatisfying(
            ClientErrorException.class,
            e -> assertThat(e.getResponse().getStatus()).isEqualTo(409));
  }

  @Test
  void whoeverNeverHadTheRightIsRefused() {
    interceptor.setNext(engine);
    assertThatThrownBy(() -> interceptor.execute(COMPLETION))
        .isInstanceOf(AuthorizationException.class);
  }
}
