package vn.egov.access.web;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;

/** Users, passwords and groups, which are all the engine's. */
@Component
class EngineUsers {

  private final IdentityService identities;
  private final AsSystem asSystem;

  EngineUsers(IdentityService identities, AsSystem asSystem) {
    this.identities = identities;
    this.asSystem = asSystem;
  }

  Optional<EngineUser> find(String id) {
    return asSystem.call(
        () -> {
          User user = identities.createUserQuery().userId(id).singleResult();
          // The id of the row: a database may have found it for "admin " too.
          return Optional.ofNullable(user).map(u -> withGroups(u.getId()));
        });
  }

  /** Counts failures, and answers no without looking while a user is locked for them. */
  boolean isPassword(String id, String password) {
    return asSystem.call(() -> identities.checkPassword(id, password));
  }

  private EngineUser withGroups(String id) {
    return new EngineUser(
        id,
        identities.createGroupQuery().groupMember(id).unlimitedList().stream()
            .map(Group::getId)
            .toList());
  }
}
