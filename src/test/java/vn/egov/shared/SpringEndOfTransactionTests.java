package vn.egov.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class SpringEndOfTransactionTests {

  private final List<String> done = new ArrayList<>();
  private final EndOfTransaction end = new SpringEndOfTransaction();
  private final TransactionTemplate transaction = new TransactionTemplate(new Noted());

  @Test
  void comesAfterAllElseAndBeforeTheCommit() {
    transaction.executeWithoutResult(
        status -> {
          end.before(() -> done.add("last"));
          done.add("written");
        });
    assertThat(done).containsExactly("written", "last", "commit");
  }

  @Test
  void isDoneAtOnceWhereItFollowsFromTheEnd() {
    transaction.executeWithoutResult(
        status ->
            end.before(
                () -> {
                  end.before(() -> done.add("followed"));
                  done.add("last");
                }));
    assertThat(done).containsExactly("followed", "last", "commit");
  }

  @Test
  void undoesAllIfItFails() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status ->
                        end.before(
                            () -> {
                              throw new IllegalStateException("refused");
                            })))
        .hasMessage("refused");
    assertThat(done).containsExactly("rollback");
    transaction.executeWithoutResult(status -> end.before(() -> done.add("next")));
    assertThat(done).containsExactly("rollback", "next", "commit");
  }

  @Test
  void isNotDoneWhereThereIsNothingToEnd() {
    transaction.executeWithoutResult(
        status -> {
          end.before(() -> done.add("last"));
          status.setRollbackOnly();
        });
    assertThat(done).containsExactly("rollback");
  }

  @Test
  void isDoneAtOnceWithoutATransaction() {
    end.before(() -> done.add("alone"));
    assertThat(done).containsExactly("alone");
  }

  /** A transaction of nothing, which says how it ended. */
  private final class Noted extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1;

    @Override
    protected Object doGetTransaction() {
      return "nothing";
    }

    @Override
    protected void doBegin(Object of, TransactionDefinition definition) {
      // Nothing to begin.
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      done.add("commit");
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
      done.add("rollback");
    }
  }
}
