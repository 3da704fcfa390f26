package vn.egov.access.oidc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.egov.access.Standings;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.UseCase;

/**
 * Finds or makes the account of somebody whom the provider vouches for, and gives it the groups
 * that the provider's values stand for and no others. A refusal is an outcome: a group that was
 * taken away at the provider is gone here too, whether its former member is let in or not.
 */
@UseCase
@WithProvider
class AdmitPerson {

  private static final int LENGTH = 300;

  private final OidcSettings settings;
  private final PersonAccounts accounts;
  private final PersonGroups personGroups;
  private final Standings standings;
  private final AuditTrail trail;

  AdmitPerson(
      OidcSettings settings,
      PersonAccounts accounts,
      PersonGroups personGroups,
      Standings standings,
      AuditTrail trail) {
    this.settings = settings;
    this.accounts = accounts;
    this.personGroups = personGroups;
    this.standings = standings;
    this.trail = trail;
  }

  public Admission admit(Person person) {
    List<String> values = person.claims().texts(settings.groupsClaim());
    Set<String> groups = personGroups.of(values);
    Admission admission =
        accounts
            .find(person.issuer(), person.subject())
            .map(account -> known(account, groups))
            .orElseGet(() -> newcomer(person, groups));
    if (admission.account() != null) {
      personGroups.set(admission.account(), groups);
    }
    record(admission, person, values);
    return admission;
  }

  private Admission known(String account, Set<String> groups) {
    if (standings.of(account).locked()) {
      return new Admission(account, Refusal.LOCKED);
    }
    return new Admission(account, groups.isEmpty() ? Refusal.NO_ROLE : null);
  }

  private Admission newcomer(Person person, Set<String> groups) {
    Optional<String> name = person.claims().text(settings.accountClaim()).flatMap(AccountName::of);
    if (name.isEmpty() || !person.isIdentified()) {
      return new Admission(null, Refusal.NAME);
    }
    if (groups.isEmpty()) {
      return new Admission(null, Refusal.NO_ROLE);
    }
    // A name may be locked before it is an account.
    if (standings.of(name.get()).locked()) {
      return new Admission(null, Refusal.LOCKED);
    }
    return accounts
        .give(name.get(), person)
        .map(account -> known(account, groups))
        .orElse(new Admission(null, Refusal.TAKEN));
  }

  private void record(Admission admission, Person person, List<String> values) {
    String account = admission.account();
    if (account != null && admission.refusal() == null) {
      trail.record(event(AuditAction.SIGNED_IN).by(account));
      return;
    }
    AuditEvent event =
        event(AuditAction.SIGN_IN_REFUSED)
            .with("reason", admission.refusal())
            .with("subject", clipped(person.subject()))
            .with(
                "name",
                person
                    .claims()
                    .text(settings.accountClaim())
                    .map(AdmitPerson::clipped)
                    .orElse(null))
            .with("values", values.isEmpty() ? null : clipped(String.join(" ", values)));
    trail.record(account == null ? event : event.about(account));
  }

  private static AuditEvent event(AuditAction action) {
    return AuditEvent.of(action).with("method", Provider.ID);
  }

  private static String clipped(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH);
  }
}
