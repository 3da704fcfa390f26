package vn.egov.access.guard;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The engine's default rights, less that of a user to delete the own account, and less those of
 * single people to a task: the engine never takes them back, so that somebody who once claimed a
 * task could read and complete it after having left the group whose task it is.
 */
class DefaultRights extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newUser(User user) {
    return new AuthorizationEntity[] {
      createGrantAuthorization(
          user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
    };
  }

  @Override
  public AuthorizationEntity[] newTaskAssignee(
      Task task, @Nullable String before, @Nullable String after) {
    return new AuthorizationEntity[0];
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(
      Task task, @Nullable String before, @Nullable String after) {
    return new AuthorizationEntity[0];
  }

  @Override
  public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
    return new AuthorizationEntity[0];
  }
}
