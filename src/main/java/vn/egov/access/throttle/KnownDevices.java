package vn.egov.access.throttle;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Browsers in which somebody has signed in; only a digest of what they were given is kept. */
@Component
class KnownDevices {

  private final JdbcClient database;

  KnownDevices(JdbcClient database) {
    this.database = database;
  }

  boolean knows(String account, String device) {
    return database
        .sql("select 1 from known_device where device = ? and account_key = ?")
        .params(device, account)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  void remember(String account, String device, LocalDate today) {
    int known =
        database
            .sql("update known_device set used_on = ? where device = ? and account_key = ?")
            .params(today, device, account)
            .update();
    if (known == 0) {
      add(account, device, today);
    }
  }

  private void add(String account, String device, LocalDate today) {
    try {
      database
          .sql("insert into known_device (device, account_key, used_on) values (?, ?, ?)")
          .params(device, account, today)
          .update();
    } catch (DuplicateKeyException e) {
      // The same browser, twice at the same moment: it is known now.
    }
  }

  int removeUnusedSince(LocalDate day) {
    return database.sql("delete from known_device where used_on < ?").param(day).update();
  }
}
