package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

  private final Accounts accounts = mock(Accounts.class);

  @Test
  void isCreatedWithTheConfiguredPasswordWhichIsNotPrinted(CapturedOutput output) {
    when(accounts.isStrong(any(), anyString())).thenReturn(true);
    administrator("Configured-2026!").ensure();
    verify(accounts)
        .createSoleMember(new Account("admin", "camunda-admin", "Admin"), "Configured-2026!");
    assertThat(output).doesNotContain("Configured-2026!");
  }

  @Test
  void getsAPasswordOfItsOwnThatIsPrintedOnce(CapturedOutput output) {
    when(accounts.isStrong(any(), anyString())).thenReturn(true);
    administrator("").ensure();
    ArgumentCaptor<String> password = ArgumentCaptor.forClass(String.class);
    verify(accounts).createSoleMember(any(), password.capture());
    assertThat(password.getValue()).hasSizeGreaterThan(20);
    assertThat(output)
        .satisfies(o -> assertThat(o.toString()).containsOnlyOnce(password.getValue()));
  }

  @Test
  void isLeftAloneWhereThereIsOne() {
    when(accounts.hasMembers("camunda-admin")).thenReturn(true);
    administrator("Configured-2026!").ensure();
    verify(accounts, never()).createSoleMember(any(), any());
  }

  @Test
  void stopsTheStartOverAWeakPassword() {
    assertThatThrownBy(() -> administrator("demo").ensure())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("too weak");
    verify(accounts, never()).createSoleMember(any(), any());
  }

  private FirstAdministrator administrator(String configured) {
    StaticMessageSource messages = new StaticMessageSource();
    messages.addMessage("access.account.admin", EngineAuthorizations.STORED, "Admin");
    return new FirstAdministrator(configured, accounts, messages);
  }
}
