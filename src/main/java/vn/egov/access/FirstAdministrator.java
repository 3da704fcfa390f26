package vn.egov.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lets the operator in where nobody administers the system yet, or nobody any more. The engine's
 * own way for that, a page open to whoever comes first, is closed.
 */
@Component
class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final String ID = "admin";

  private final String configured;
  private final boolean lasting;
  private final Accounts accounts;
  private final MessageSource messages;

  FirstAdministrator(
      @Value("${egov.admin-password:}") String configured,
      @Value("${egov.admin-password-final:false}") boolean lasting,
      Accounts accounts,
      MessageSource messages) {
    this.configured = configured;
    this.lasting = lasting;
    this.accounts = accounts;
    this.messages = messages;
  }

  void ensure() {
    if (accounts.hasMembers(OfficeGroups.ADMINISTRATORS)) {
      return;
    }
    boolean generated = configured.isBlank();
    String password = generated ? generate() : configured;
    String name = messages.getMessage("access.account.admin", null, EngineAuthorizations.STORED);
    Account account = new Account(ID, OfficeGroups.ADMINISTRATORS, name);
    if (!accounts.isStrong(account, password)) {
      throw new IllegalStateException(
          "egov.admin-password is too weak: at least ten characters, among them a small and a"
              + " capital letter, a digit and a special character, not the account's name, and"
              + " nothing that is easy to guess");
    }
    // Others than the administrator have read the log or the settings.
    accounts.createSoleMember(account, password, generated || !lasting);
    if (generated) {
      LOG.warn("Created the administrator '{}' with the password {}", ID, password);
    } else {
      LOG.info("Created the administrator '{}' with the configured password", ID);
    }
  }

  /** 144 random bits, and one of each kind of character that the policy asks for. */
  private static String generate() {
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "-aA1";
  }
}
