package vn.egov.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/** Creates accounts in the engine, which keeps the passwords salted and hashed. */
@Component
class Accounts {

  private final EngineTransaction transaction;
  private final IdentityService identities;

  Accounts(EngineTransaction transaction, IdentityService identities) {
    this.transaction = transaction;
    this.identities = identities;
  }

  /** Creates those that are new, whatever the password policy says of the password. */
  void createMissing(Collection<Account> accounts, String password) {
    transaction.run(
        () -> {
          Set<String> present = present();
          for (Account account : accounts) {
            if (present.add(account.id())) {
              ((IdentityServiceImpl) identities).saveUser(user(account, password), true);
              identities.createMembership(account.id(), account.group());
            }
          }
        });
  }

  /** Creates the only member of a group, or gives an account of that name a new password. */
  void createSoleMember(Account account, String password) {
    transaction.run(
        () -> {
          User user = identities.createUserQuery().userId(account.id()).singleResult();
          if (user == null) {
            user = user(account, password);
          }
          user.setPassword(password);
          identities.saveUser(user);
          identities.createMembership(account.id(), account.group());
        });
  }

  boolean isStrong(Account account, String password) {
    return identities.checkPasswordAgainstPolicy(password, user(account, password)).isValid();
  }

  boolean hasMembers(String group) {
    return identities.createUserQuery().memberOfGroup(group).count() > 0;
  }

  private Set<String> present() {
    return identities.createUserQuery().unlimitedList().stream()
        .map(User::getId)
        .collect(Collectors.toSet());
  }

  private User user(Account account, String password) {
    User user = identities.newUser(account.id());
    user.setFirstName(account.name());
    user.setLastName("");
    user.setPassword(password);
    return user;
  }
}
