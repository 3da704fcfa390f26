package vn.egov.access.web;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;

/** Users and groups, which are all the engine's. */
@Component
class EngineUsers {

  private final IdentityService identities;
  private final AsSystem asSystem;

  EngineUsers(IdentityService identities, AsSystem asSystem) {
    this.identities = identities;
    this.asSystem = asSystem;
  }

  Optional<EngineUser> find(String id) {
    return account(id).map(user -> withGroups(user.getId()));
  }

  /** With the hash of its password; by exactly this id, whatever else the database finds alike. */
  Optional<User> account(String id) {
    return asSystem
        .call(() -> Optional.ofNullable(identities.createUserQuery().userId(id).singleResult()))
        .filter(user -> user.getId().equals(id));
  }

  private EngineUser withGroups(String id) {
    return asSystem.call(
        () ->
            new EngineUser(
                id,
                identities.createGroupQuery().groupMember(id).unlimitedList().stream()
                    .map(Group::getId)
                    .toList()));
  }
}
