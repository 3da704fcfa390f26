package vn.egov.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time, on all nodes, change who may do what; the next one goes on when
 * that has ended, and sees what it did. The row is the one by which nodes of the engine wait for
 * each other as they start.
 */
@Component
public class Turnstile {

  private final JdbcClient database;

  Turnstile(JdbcClient database) {
    this.database = database;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void pass() {
    database
        .sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update")
        .query(String.class)
        .single();
  }
}
