package vn.egov.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.egov.unit.Unit;
import vn.egov.unit.UnitCode;

/**
 * Accounts whose password everybody knows, for trying the system out. They exist only where nobody
 * else can reach it: with the database inside the application, on an address of this machine.
 * Anywhere else the application does not start.
 */
@Component
public class DemoAccounts {

  static final String PASSWORD = "demo";

  private static final Map<String, String> OFFICE = office();

  private final boolean enabled;
  private final Accounts accounts;
  private final EngineAuthorizations authorizations;
  private final MessageSource messages;

  DemoAccounts(
      @Value("${egov.demo.enabled:false}") boolean enabled,
      DataSourceProperties database,
      ServerProperties server,
      Accounts accounts,
      EngineAuthorizations authorizations,
      MessageSource messages) {
    if (enabled) {
      DemoPlace.check(database.determineUrl(), server.getAddress());
    }
    this.enabled = enabled;
    this.accounts = accounts;
    this.authorizations = authorizations;
    this.messages = messages;
  }

  boolean isEnabled() {
    return enabled;
  }

  void createOffice() {
    List<Account> office = new ArrayList<>();
    OFFICE.forEach((id, group) -> office.add(new Account(id, group, text("access.account." + id))));
    accounts.createMissing(office, PASSWORD);
  }

  /**
   * Creates the groups of these units, an officer for each and a verifier for each district among
   * those that verify; nothing where the demo is off. To be called again when units are added.
   */
  public void createFor(List<Unit> units) {
    if (!enabled) {
      return;
    }
    Map<UnitCode, String> names =
        units.stream().collect(Collectors.toMap(Unit::code, u -> u.name().vi(), (a, b) -> b));
    Set<UnitCode> verifiers = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    units.forEach(u -> u.verifier().ifPresent(verifiers::add));
    authorizations.ensureGroups(names.keySet(), verifiers);

    List<Account> officers = new ArrayList<>();
    names.forEach((unit, name) -> officers.add(officer(unit, name)));
    verifiers.forEach(v -> officers.add(verifier(v, names.getOrDefault(v, v.value()))));
    accounts.createMissing(officers, PASSWORD);
  }

  private Account officer(UnitCode unit, String name) {
    return new Account(
        "officer-" + lower(unit),
        OfficeGroups.officersOf(unit),
        text("access.account.officer", name));
  }

  private Account verifier(UnitCode district, String name) {
    return new Account(
        "verifier-" + lower(district),
        OfficeGroups.verifiersOf(district),
        text("access.account.verifier", name));
  }

  private static String lower(UnitCode code) {
    return code.value().toLowerCase(Locale.ROOT);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, EngineAuthorizations.STORED);
  }

  private static Map<String, String> office() {
    Map<String, String> office = new LinkedHashMap<>();
    office.put("admin", OfficeGroups.ADMINISTRATORS);
    office.put("manager", OfficeGroups.CYCLE_MANAGERS);
    office.put("reviewer1", OfficeGroups.REVIEWERS);
    office.put("reviewer2", OfficeGroups.REVIEWERS);
    office.put("appeals1", OfficeGroups.APPEAL_BOARD);
    office.put("leader", OfficeGroups.LEADERS);
    office.put("auditor", OfficeGroups.AUDITORS);
    return office;
  }
}
