package vn.egov.access.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import vn.egov.access.EngineAuthorizations;
import vn.egov.access.EngineTransaction;
import vn.egov.access.TakenTasks;
import vn.egov.access.password.Passwords;
import vn.egov.unit.UnitCode;

/**
 * Writes accounts in the engine, by its own rights. To be called in a transaction, which all calls
 * are part of.
 */
@Component
class AccountWriter {

  /** So many accounts are written in one go; more would only take more memory. */
  private static final int CHUNK = 500;

  private final IdentityService identities;
  private final EngineAuthorizations authorizations;
  private final EngineTransaction transaction;
  private final TakenTasks tasks;

  AccountWriter(
      IdentityService identities,
      EngineAuthorizations authorizations,
      EngineTransaction transaction,
      TakenTasks tasks) {
    this.tasks = tasks;
    this.identities = identities;
    this.authorizations = authorizations;
    this.transaction = transaction;
  }

  void create(List<NewAccount> accounts) {
    inChunks(accounts, this::create);
  }

  private void create(NewAccount account) {
    AccountEntry entry = account.entry();
    UserEntity user = (UserEntity) identities.newUser(entry.id());
    describe(user, entry);
    Passwords.set(user, account.password().hashed());
    identities.saveUser(user);
    entry.posts().forEach(post -> identities.createMembership(entry.id(), post.group()));
  }

  /** Makes accounts what the table says. */
  void change(List<PlannedAccount> accounts) {
    inChunks(accounts, this::change);
  }

  private void change(PlannedAccount planned) {
    UserEntity user = find(planned.entry().id());
    describe(user, planned.entry());
    identities.saveUser(user);
    changePosts(planned.entry().id(), planned.leaving(), planned.joining());
  }

  /** Whoever failed at the old password too often may try again. */
  void setPasswords(Map<String, InitialPassword> passwords) {
    inChunks(List.copyOf(passwords.entrySet()), p -> setPassword(p.getKey(), p.getValue()));
  }

  private void setPassword(String account, InitialPassword password) {
    UserEntity user = find(account);
    Passwords.set(user, password.hashed());
    identities.saveUser(user);
    identities.unlockUser(account);
  }

  void forgetFailures(String account) {
    transaction.run(() -> identities.unlockUser(account));
  }

  void move(String account, Collection<Post> leaving, Collection<Post> joining) {
    transaction.run(() -> changePosts(account, leaving, joining));
  }

  private void changePosts(String account, Collection<Post> leaving, Collection<Post> joining) {
    leaving.forEach(post -> identities.deleteMembership(account, post.group()));
    joining.forEach(post -> identities.createMembership(account, post.group()));
  }

  void releaseTasks(String account) {
    transaction.run(() -> tasks.release(account));
  }

  /** Creates the groups of these posts that do not exist yet. */
  void ensureGroups(Collection<Post> posts) {
    authorizations.ensureGroups(units(posts, Role.OFFICER), units(posts, Role.VERIFIER));
  }

  private static List<UnitCode> units(Collection<Post> posts, Role role) {
    return posts.stream().filter(p -> p.role() == role).map(Post::unit).distinct().toList();
  }

  private <T> void inChunks(List<T> items, Consumer<T> work) {
    for (int from = 0; from < items.size(); from += CHUNK) {
      List<T> chunk = items.subList(from, Math.min(from + CHUNK, items.size()));
      transaction.run(() -> chunk.forEach(work));
    }
  }

  private UserEntity find(String account) {
    return (UserEntity) identities.createUserQuery().userId(account).singleResult();
  }

  private static void describe(UserEntity user, AccountEntry entry) {
    user.setFirstName(entry.name());
    user.setLastName("");
    user.setEmail(entry.email());
  }
}
