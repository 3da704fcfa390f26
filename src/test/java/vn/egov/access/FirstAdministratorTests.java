package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
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
        .createSoleMember(new Account("admin", "camunda-admin", "Admin"), "Configured-2026!", true);
    assertThat(output).doesNotContain("Configured-2026!");
  }

  @Test
  void getsAPasswordOfItsOwnThatIsPrintedOnce(CapturedOutput output) {
    when(accounts.isStrong(any(), anyString())).thenReturn(true);
    administrator("").ensure();
    ArgumentCaptor<String> password = ArgumentCaptor.forClass(String.class);
    verify(accounts).createSoleMember(any(), password.capture(), eq(true));
    assertThat(password.getValue()).hasSizeGreaterThan(20);
    assertThat(output)
        .satisfies(o -> assertThat(o.toString()).containsOnlyOnce(password.getValue()));
  }

  @Test
  void keepsTheConfiguredPasswordOnlyWhereTheSettingsSaySo() {
    when(accounts.isStrong(any(), anyString())).thenReturn(true);
    administrator("Configured-2026!", true).ensure();
    verify(accounts).createSoleMember(any(), eq("Configured-2026!"), eq(false));
  }

  @Test
  void mustChangeAPasswordThatTheLogTellsEvenThen() {
    when(accounts.isStrong(any(), anyString())).thenReturn(true);
    administrator("", true).ensure();
    verify(accounts).createSoleMember(any(), anyString(), eq(true));
  }

  @Test
  void isLeftAloneWhereThereIsOne() {
    when(accounts.hasMembers("camunda-admin")).thenReturn(true);
    administrator("Configured-2026!").ensure();
    verify(accounts, never()).createSoleMember(any(), any(), anyBoolean());
  }

  @Test
  void stopsTheStartOverAWeakPassword() {
    assertThatThrownBy(() -> administrator("demo").ensure())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("too weak");
    verify(accounts, never()).createSoleMember(any(), any(), anyBoolean());
  }

  private FirstAdministrator administrator(String configured) {
    return administrator(configured, false);
  }

  private FirstAdministrator administrator(String configured, boolean lasting) {
    StaticMessageSource messages = new StaticMessageSource();
    messages.addMessage("access.account.admin", EngineAuthorizations.STORED, "Admin");
    return new FirstAdministrator(configured, lasting, accounts, messages);
  }
}
