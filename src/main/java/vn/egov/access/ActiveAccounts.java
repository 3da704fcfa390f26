package vn.egov.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who an account is at this moment, for what is answered without a sign-in. */
@Component
public class ActiveAccounts {

  private final IdentityService identities;
  private final Standings standings;
  private final AsSystem asSystem;

  ActiveAccounts(IdentityService identities, Standings standings, AsSystem asSystem) {
    this.identities = identities;
    this.standings = standings;
    this.asSystem = asSystem;
  }

  /**
   * The groups of an account; empty while it could not do anything if it signed in: because it is
   * removed, or locked, or its password is one that somebody else has set.
   */
  public Optional<Set<String>> groupsOf(String account) {
    Standings.View standing = standings.of(account);
    return standing.locked() || standing.initialPassword()
        ? Optional.empty()
        : asSystem.call(() -> existing(account).map(user -> groups(user.getId())));
  }

  private Optional<User> existing(String account) {
    return Optional.ofNullable(identities.createUserQuery().userId(account).singleResult())
        .filter(user -> user.getId().equals(account));
  }

  private Set<String> groups(String account) {
    List<Group> groups = identities.createGroupQuery().groupMember(account).unlimitedList();
    return groups.stream().map(Group::getId).collect(Collectors.toSet());
  }
}
