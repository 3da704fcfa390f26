package vn.egov.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.unit.UnitCode;

/**
 * Groups and standing rights in the engine. What the code says holds: at each start a right that
 * was widened or narrowed by hand is set back, so that no forgotten exception outlives a release.
 */
@Component
public class EngineAuthorizations {

  /** Names are stored, so that they are in one language. */
  static final Locale STORED = Locale.forLanguageTag("vi");

  private final EngineTransaction transaction;
  private final IdentityService identities;
  private final AuthorizationService authorizations;
  private final StrayRights strayRights;
  private final MessageSource messages;
  private final AuditTrail trail;

  EngineAuthorizations(
      EngineTransaction transaction,
      IdentityService identities,
      AuthorizationService authorizations,
      StrayRights strayRights,
      MessageSource messages,
      AuditTrail trail) {
    this.transaction = transaction;
    this.identities = identities;
    this.authorizations = authorizations;
    this.strayRights = strayRights;
    this.messages = messages;
    this.trail = trail;
  }

  void ensureOffice() {
    Map<String, String> names = new LinkedHashMap<>();
    OfficeGroups.OF_THE_OFFICE.forEach(id -> names.put(id, text("access.group." + id)));
    transaction.run(
        () -> {
          create(names);
          List<Grant> all = Grants.all();
          all.forEach(this::ensure);
          strayRights.remove(all);
        });
  }

  /** Creates the groups of units that are new; the others stay as they are. */
  public void ensureGroups(Collection<UnitCode> units, Collection<UnitCode> verifiers) {
    Map<String, String> names = new LinkedHashMap<>();
    units.forEach(u -> names.put(OfficeGroups.officersOf(u), text("access.group.unit", u)));
    verifiers.forEach(
        v -> names.put(OfficeGroups.verifiersOf(v), text("access.group.verifier", v)));
    transaction.run(() -> create(names));
  }

  private void create(Map<String, String> names) {
    Set<String> present =
        identities.createGroupQuery().unlimitedList().stream()
            .map(Group::getId)
            .collect(Collectors.toSet());
    names.forEach(
        (id, name) -> {
          if (!present.contains(id)) {
            Group group = identities.newGroup(id);
            group.setName(name);
            group.setType(id.equals(OfficeGroups.ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
            identities.saveGroup(group);
          }
        });
  }

  void ensure(Grant grant) {
    var query =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(grant.type())
            .resourceType(grant.resource())
            .resourceId(grant.resourceId());
    if (grant.group() == null) {
      query.userIdIn(Authorization.ANY);
    } else {
      query.groupIdIn(grant.group());
    }
    List<Authorization> found = query.list();
    Authorization authorization = found.isEmpty() ? create(grant) : found.get(0);
    int before = bits(authorization);
    authorization.setPermissions(grant.permissionArray());
    authorizations.saveAuthorization(authorization);
    if (!found.isEmpty() && bits(authorization) != before) {
      trail.record(
          AuditEvent.of(AuditAction.RIGHTS_CHANGED)
              .with("operation", "Authorization.SetBack")
              .with("groupId", grant.group())
              .with("resource", grant.resource().resourceName())
              .with("resourceId", grant.resourceId())
              .with("permissionBits", before + " → " + bits(authorization)));
    }
  }

  private static int bits(Authorization authorization) {
    return ((AuthorizationEntity) authorization).getPermissions();
  }

  private Authorization create(Grant grant) {
    Authorization authorization = authorizations.createNewAuthorization(grant.type());
    if (grant.group() != null) {
      authorization.setGroupId(grant.group());
    }
    authorization.setResource(grant.resource());
    authorization.setResourceId(grant.resourceId());
    return authorization;
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, STORED);
  }
}
