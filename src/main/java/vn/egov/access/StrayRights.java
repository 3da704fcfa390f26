package vn.egov.access;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes away, at each start, what neither the code grants nor the engine by itself: rights given by
 * hand, by an earlier release, or to somebody who has left since.
 */
@Component
class StrayRights {

  private static final Logger LOG = LoggerFactory.getLogger(StrayRights.class);

  private final AuthorizationService authorizations;

  StrayRights(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void remove(List<Grant> granted) {
    for (Authorization right : authorizations.createAuthorizationQuery().unlimitedList()) {
      if (!isTheEngines(right) && granted.stream().noneMatch(grant -> grant.isOf(right))) {
        authorizations.deleteAuthorization(right.getId());
        LOG.warn(
            "Removed a right that nobody should have: group {}, user {}, resource {} {}",
            right.getGroupId(),
            right.getUserId(),
            right.getResourceType(),
            right.getResourceId());
      }
    }
  }

  /** A user's to the own account, a group's to itself and to its tasks, anybody's to one filter. */
  private static boolean isTheEngines(Authorization right) {
    if (Authorization.ANY.equals(right.getResourceId())) {
      return false;
    }
    return isOf(Resources.USER, right) && right.getResourceId().equals(right.getUserId())
        || isOf(Resources.GROUP, right) && right.getResourceId().equals(right.getGroupId())
        || isOf(Resources.TASK, right) && right.getGroupId() != null
        || isOf(Resources.FILTER, right);
  }

  private static boolean isOf(Resource resource, Authorization right) {
    return right.getResourceType() == resource.resourceType();
  }
}
