package vn.egov.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.access.password.PasswordRules;
import vn.egov.access.password.Passwords;
import vn.egov.access.password.Passwords.Hashed;
import vn.egov.shared.Problem;

class InitialPasswordsTests {

  private static final List<Problem> BAD = List.of(Problem.of("password.digit"));

  private final IdentityService identities = mock(IdentityService.class);
  private final PasswordRules rules = mock(PasswordRules.class);
  private final Passwords hashes = mock(Passwords.class);
  private final InitialPasswords passwords = new InitialPasswords(identities, rules, hashes);

  @BeforeEach
  void engine() {
    when(identities.newUser(anyString())).thenAnswer(call -> new UserEntity(call.getArgument(0)));
    when(rules.problems(anyString(), any())).thenReturn(List.of());
    when(hashes.hashedRandom(anyString()))
        .thenAnswer(call -> new Hashed("hash of " + call.getArgument(0), "salt"));
  }

  @Test
  void areReadableAndNeverTheSame() {
    List<String> texts =
        IntStream.range(0, 1000).mapToObj(i -> passwords.make("an", "An").text()).toList();
    assertThat(texts)
        .doesNotHaveDuplicates()
        .allMatch(text -> text.matches("[a-zA-Z2-9]{4}(-[a-zA-Z2-9]{4}){3}"))
        .noneMatch(text -> text.matches(".*[lIO01o].*"));
  }

  @Test
  void areMadeUntilThePolicyIsContent() {
    when(rules.problems(anyString(), any())).thenReturn(BAD).thenReturn(BAD).thenReturn(List.of());
    assertThat(passwords.make("an", "An").text()).isNotBlank();
    when(rules.problems(anyString(), any())).thenReturn(BAD);
    assertThatThrownBy(() -> passwords.make("an", "An")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void areKeptAsTheirHash() {
    InitialPassword password = passwords.make("an", "An");
    assertThat(password.hashed()).isEqualTo(new Hashed("hash of " + password.text(), "salt"));
  }

  @Test
  void areMadeForManyEachTheirOwn() {
    List<AccountEntry> accounts =
        IntStream.range(0, 50)
            .mapToObj(i -> new AccountEntry(i, "a" + i, "A", null, new TreeSet<>()))
            .toList();
    Map<String, InitialPassword> made = passwords.make(accounts);
    assertThat(made).hasSize(50);
    assertThat(made.values()).extracting(InitialPassword::text).doesNotHaveDuplicates();
    assertThat(made.values()).allMatch(p -> p.hashed().password().equals("hash of " + p.text()));
  }

  @Test
  void areInNoText() {
    InitialPassword password = passwords.make("an", "An");
    assertThat(password.toString()).doesNotContain(password.text(), "hash");
  }
}
