package vn.egov.access.accounts;

import vn.egov.shared.SearchWords;
import vn.egov.shared.UseCase;

/** Lists accounts; a province has some ten thousand, which are looked through one by one. */
@UseCase
public class FindAccounts {

  private final AccountDirectory directory;

  FindAccounts(AccountDirectory directory) {
    this.directory = directory;
  }

  /**
   * @param page from 1; another than there is becomes the nearest
   */
  public AccountPage find(AccountFilter filter, int page) {
    SearchWords words = filter.words();
    return AccountPage.of(
        directory.all().stream().filter(account -> filter.takes(account, words)).toList(), page);
  }

  /**
   * @throws vn.egov.shared.BusinessRuleViolation if there is no such account
   */
  public AccountView get(String account) {
    return directory.get(account);
  }
}
