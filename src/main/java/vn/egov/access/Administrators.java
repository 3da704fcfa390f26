package vn.egov.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Sees to it that somebody can always administer the system. */
@Component
public class Administrators {

  private final Turnstile turnstile;
  private final JdbcClient database;

  Administrators(Turnstile turnstile, JdbcClient database) {
    this.turnstile = turnstile;
    this.database = database;
  }

  /**
   * To be asked, in the same transaction, before an account loses its rights: two administrators
   * who shut each other out at once wait for each other here.
   *
   * @throws BusinessRuleViolation if no other administrator could sign in afterwards
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireOneBeside(String account) {
    turnstile.pass();
    long others =
        database
            .sql(
                """
                select count(*) from ACT_ID_MEMBERSHIP m
                where m.GROUP_ID_ = :group and m.USER_ID_ <> :account and not exists (
                  select 1 from account_standing s
                  where s.account_id = m.USER_ID_ and s.locked = true)
                """)
            .param("group", OfficeGroups.ADMINISTRATORS)
            .param("account", account)
            .query(Long.class)
            .single();
    if (others == 0) {
      throw new BusinessRuleViolation(Problem.of("account.last-administrator", account));
    }
  }
}
