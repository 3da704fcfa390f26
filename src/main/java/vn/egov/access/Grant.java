package vn.egov.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What one group, or everybody, may do with a resource.
 *
 * @param group null for everybody who has signed in
 */
record Grant(
    @Nullable String group, Resource resource, String resourceId, List<Permission> permissions) {

  static Grant everybody(Resource resource, String resourceId, Permission... permissions) {
    return new Grant(null, resource, resourceId, List.of(permissions));
  }

  static Grant of(String group, Resource resource, String resourceId, Permission... permissions) {
    return new Grant(group, resource, resourceId, List.of(permissions));
  }

  /** Whether a stored right is this one, whatever its permissions. */
  boolean isOf(Authorization right) {
    String holder = group == null ? right.getUserId() : right.getGroupId();
    return right.getAuthorizationType() == type()
        && right.getResourceType() == resource.resourceType()
        && resourceId.equals(right.getResourceId())
        && (group == null ? Authorization.ANY : group).equals(holder);
  }

  int type() {
    return group == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
  }

  Permission[] permissionArray() {
    return permissions.toArray(Permission[]::new);
  }
}
