package vn.egov.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.egov.access.password.Passwords;

/** Creates accounts in the engine, which keeps the passwords salted and hashed. */
@Component
class Accounts {

  private final EngineTransaction transaction;
  private final IdentityService identities;
  private final Passwords passwords;
  private final Standings standings;

  Accounts(
      EngineTransaction transaction,
      IdentityService identities,
      Passwords passwords,
      Standings standings) {
    this.transaction = transaction;
    this.identities = identities;
    this.passwords = passwords;
    this.standings = standings;
  }

  /**
   * Creates those that are new, whatever the password policy says of the password; which all of
   * them know, so that one hash of it will do.
   */
  void createMissing(Collection<Account> accounts, String password) {
    Passwords.Hashed hashed = passwords.hashed(password);
    transaction.run(
        () -> {
          Set<String> present = present();
          for (Account account : accounts) {
            if (present.add(account.id())) {
              User user = user(account);
              Passwords.set(user, hashed);
              identities.saveUser(user);
              identities.createMembership(account.id(), account.group());
            }
          }
        });
  }

  /**
   * Creates the only member of a group, or gives an account of that name a new password.
   *
   * @param initial whether the password must be changed before anything else
   */
  void createSoleMember(Account account, String password, boolean initial) {
    transaction.run(
        () -> {
          User user = identities.createUserQuery().userId(account.id()).singleResult();
          if (user == null) {
            user = user(account);
          }
          user.setPassword(password);
          identities.saveUser(user);
          identities.createMembership(account.id(), account.group());
          standings.passwordSet(account.id(), initial);
        });
  }

  boolean isStrong(Account account, String password) {
    return identities.checkPasswordAgainstPolicy(password, user(account)).isValid();
  }

  boolean hasMembers(String group) {
    return identities.createUserQuery().memberOfGroup(group).count() > 0;
  }

  private Set<String> present() {
    return identities.createUserQuery().unlimitedList().stream()
        .map(User::getId)
        .collect(Collectors.toSet());
  }

  private User user(Account account) {
    User user = identities.newUser(account.id());
    user.setFirstName(account.name());
    user.setLastName("");
    return user;
  }
}
