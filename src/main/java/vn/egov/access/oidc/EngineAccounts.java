package vn.egov.access.oidc;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;

/** Accounts and groups as the engine keeps them. */
@Component
@WithProvider
class EngineAccounts {

  private static final int NAME = 100;

  private final IdentityService identities;
  private final AsSystem asSystem;
  private final SecureRandom random = new SecureRandom();

  EngineAccounts(IdentityService identities, AsSystem asSystem) {
    this.identities = identities;
    this.asSystem = asSystem;
  }

  /** Ids that are the same but for capital letters. */
  List<String> like(String id) {
    return asSystem.call(
        () ->
            identities
                .createNativeUserQuery()
                .sql("select * from ACT_ID_USER where lower(ID_) = #{id}")
                .parameter("id", id)
                .list()
                .stream()
                .map(User::getId)
                .toList());
  }

  /** With a password that nobody has ever seen: the account is entered by the provider only. */
  void create(String id, String name) {
    User user = identities.newUser(id);
    user.setFirstName(displayable(name));
    user.setLastName("");
    save(user);
  }

  /** The password that somebody here may know is one no more. */
  void shut(String id) {
    save(asSystem.call(() -> identities.createUserQuery().userId(id).singleResult()));
  }

  private void save(User user) {
    user.setPassword(unknownPassword());
    asSystem.run(() -> ((IdentityServiceImpl) identities).saveUser(user, true));
  }

  Set<String> groupsOf(String id) {
    return asSystem.call(() -> ids(identities.createGroupQuery().groupMember(id).unlimitedList()));
  }

  /** Those of these groups that there are. */
  Set<String> present(Collection<String> groups) {
    if (groups.isEmpty()) {
      return Set.of();
    }
    String[] wanted = groups.toArray(String[]::new);
    return asSystem.call(
        () -> ids(identities.createGroupQuery().groupIdIn(wanted).unlimitedList()));
  }

  void join(String id, Collection<String> groups) {
    asSystem.run(() -> groups.forEach(group -> identities.createMembership(id, group)));
  }

  void leave(String id, Collection<String> groups) {
    asSystem.run(() -> groups.forEach(group -> identities.deleteMembership(id, group)));
  }

  private static Set<String> ids(List<Group> groups) {
    return groups.stream().map(Group::getId).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The engine's columns hold no characters of four bytes, and nobody's name has a line break. */
  private static String displayable(String name) {
    String text = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\x{10000}-\\x{10FFFF}]", "").strip();
    return text.length() <= NAME ? text : text.substring(0, NAME);
  }

  private String unknownPassword() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
