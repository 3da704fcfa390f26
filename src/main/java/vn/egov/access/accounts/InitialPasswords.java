package vn.egov.access.accounts;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.egov.access.password.PasswordRules;
import vn.egov.access.password.Passwords;

/**
 * Makes passwords to be read from paper and typed once: four groups of four letters and digits,
 * none of which looks like another. That is more than 90 random bits.
 */
@Component
class InitialPasswords {

  private static final String CHARACTERS =
      "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  /** One in fifteen lacks a kind of character that the policy asks for, or says the user's name. */
  private static final int MOST_TRIES = 200;

  private final SecureRandom random = new SecureRandom();
  private final IdentityService identities;
  private final PasswordRules rules;
  private final Passwords passwords;

  InitialPasswords(IdentityService identities, PasswordRules rules, Passwords passwords) {
    this.identities = identities;
    this.rules = rules;
    this.passwords = passwords;
  }

  InitialPassword make(String account, String name) {
    return hashed(text(account, name));
  }

  /** For many at once, by account: some milliseconds each, on all processors. */
  Map<String, InitialPassword> make(List<AccountEntry> accounts) {
    Map<String, String> texts = new LinkedHashMap<>();
    accounts.forEach(account -> texts.put(account.id(), text(account.id(), account.name())));
    return texts.entrySet().parallelStream()
        .collect(Collectors.toConcurrentMap(Map.Entry::getKey, e -> hashed(e.getValue())));
  }

  private String text(String account, String name) {
    User user = identities.newUser(account);
    user.setFirstName(name);
    for (int i = 0; i < MOST_TRIES; i++) {
      String text = random();
      if (rules.problems(text, user).isEmpty()) {
        return text;
      }
    }
    throw new IllegalStateException("no password that was drawn satisfies the rules");
  }

  private String random() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(GROUP_LENGTH, 0, CHARACTERS.length())
        .mapToObj(i -> CHARACTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private InitialPassword hashed(String text) {
    return new InitialPassword(text, passwords.hashedRandom(text));
  }
}
