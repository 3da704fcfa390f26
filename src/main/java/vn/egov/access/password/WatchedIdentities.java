package vn.egov.access.password;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's accounts, less its own count of failures, which knows existing accounts only and
 * would lock them for good: {@link vn.egov.access.throttle} has taken its place. Every way of
 * setting a password leads through here.
 */
class WatchedIdentities extends DbIdentityServiceProvider {

  private final PasswordChanges changes;

  WatchedIdentities(PasswordChanges changes) {
    this.changes = changes;
  }

  @Override
  public IdentityOperationResult saveUser(User user) {
    boolean withPassword = user instanceof UserEntity row && row.hasNewPassword();
    IdentityOperationResult result = super.saveUser(user);
    if (withPassword) {
      Authentication asker = getCurrentAuthentication();
      changes.passwordSet(user.getId(), asker == null ? null : asker.getUserId());
    }
    return result;
  }

  @Override
  public IdentityOperationResult deleteUser(String userId) {
    IdentityOperationResult result = super.deleteUser(userId);
    changes.removed(userId);
    return result;
  }

  @Override
  public IdentityOperationResult unlockUser(String userId) {
    IdentityOperationResult result = super.unlockUser(userId);
    changes.unlocked(userId);
    return result;
  }

  @Override
  protected boolean isUserLocked(UserEntity user) {
    return false;
  }

  @Override
  protected void lockUser(UserEntity user) {
    // Counted elsewhere.
  }

  /** One for each command. */
  record Factory(PasswordChanges changes) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return WatchedIdentities.class;
    }

    @Override
    public Session openSession() {
      return new WatchedIdentities(changes);
    }
  }
}
