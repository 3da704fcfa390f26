package vn.egov.access.password;

import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the name of the account, the parts of the person's name and of the address of mail. The
 * engine's rule looks for whole first names, however short: nobody called An could use "an".
 */
class OwnDataRule extends PasswordPolicyUserDataRuleImpl {

  private static final int SHORTEST_PART = 4;

  @Override
  public boolean execute(String password, @Nullable User user) {
    if (user == null) {
      return true;
    }
    String lower = lower(password);
    String id = lower(user.getId());
    return (id.isEmpty() || !lower.contains(id))
        && Stream.of(user.getFirstName(), user.getLastName(), user.getEmail())
            .flatMap(text -> Stream.of(lower(text).split("[\\s@.]+")))
            .filter(part -> part.length() >= SHORTEST_PART)
            .noneMatch(lower::contains);
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
