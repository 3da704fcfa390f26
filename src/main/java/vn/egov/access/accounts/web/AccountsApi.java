package vn.egov.access.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.access.accounts.AccountFilter;
import vn.egov.access.accounts.FindAccounts;
import vn.egov.access.accounts.LockAccount;
import vn.egov.access.accounts.MoveOfficer;
import vn.egov.access.accounts.RenewAccess;

@RestController
@RequestMapping(path = "/api/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('camunda-admin')")
@Tag(name = "Administration", description = "For administrators only.")
@ApiResponse(responseCode = "200")
@ApiResponse(responseCode = "400", description = "errors[] says why", content = @Content)
@ApiResponse(responseCode = "404", description = "There is no such account", content = @Content)
class AccountsApi {

  private final FindAccounts find;
  private final MoveOfficer move;
  private final LockAccount lock;
  private final RenewAccess renew;

  AccountsApi(FindAccounts find, MoveOfficer move, LockAccount lock, RenewAccess renew) {
    this.find = find;
    this.move = move;
    this.lock = lock;
    this.renew = renew;
  }

  @GetMapping
  @Operation(summary = "Look for accounts by unit, group, words of the name, or lock; 50 a page")
  AccountRepresentation.Page list(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Boolean locked,
      @RequestParam(defaultValue = "1") int page) {
    AccountFilter filter = new AccountFilter(unit, group, q, locked);
    return AccountRepresentation.Page.of(find.find(filter, page));
  }

  @PostMapping("/{id}/move")
  @Operation(
      summary = "Move an officer or verifier to another unit, at once",
      description = "The tasks that they had taken are open to the others of the unit again.")
  AccountRepresentation move(@PathVariable String id, @RequestBody Destination to) {
    move.move(id, to.unit(), to.reason());
    return account(id);
  }

  @PostMapping("/{id}/lock")
  @Operation(
      summary = "Shut an account out until it is unlocked; its tasks go back to the unit",
      description = "Not the own account, nor the last that administers.")
  AccountRepresentation lock(@PathVariable String id, @RequestBody Why why) {
    lock.lock(id, why.reason());
    return account(id);
  }

  @PostMapping("/{id}/unlock")
  @Operation(summary = "Unlock an account, also after too many wrong passwords")
  AccountRepresentation unlock(
      @PathVariable String id, @RequestBody(required = false) @Nullable Why why) {
    lock.unlock(id, Why.reasonOf(why));
    return account(id);
  }

  @PostMapping("/{id}/initial-password")
  @Operation(
      summary = "Give an account another password, to be changed before anything else",
      description = "The reply is the only place where it can be read.")
  Password givePassword(@PathVariable String id, @RequestBody(required = false) @Nullable Why why) {
    return new Password(id, renew.givePassword(id, Why.reasonOf(why)));
  }

  @PostMapping("/{id}/end-sessions")
  @Operation(summary = "Have whoever has signed in with this account do so again")
  AccountRepresentation endSessions(
      @PathVariable String id, @RequestBody(required = false) @Nullable Why why) {
    renew.endSessions(id, Why.reasonOf(why));
    return account(id);
  }

  private AccountRepresentation account(String id) {
    return AccountRepresentation.of(find.get(id));
  }

  /** A password that is said once. */
  record Password(String account, String initialPassword) {

    /** Says nothing of it. */
    @Override
    public String toString() {
      return "Password[" + account + "]";
    }
  }
}
