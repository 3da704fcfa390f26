package vn.egov.access.accounts.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.egov.access.OfficeGroups;
import vn.egov.access.TakenTasks;
import vn.egov.access.accounts.AccountFilter;
import vn.egov.access.accounts.AccountPage;
import vn.egov.access.accounts.FindAccounts;

/** The list of accounts, and the page of each. */
@Controller
@Hidden
@PreAuthorize("hasAuthority('camunda-admin')")
class AccountPages {

  private final FindAccounts find;
  private final TakenTasks tasks;
  private final MessageSource messages;

  AccountPages(FindAccounts find, TakenTasks tasks, MessageSource messages) {
    this.find = find;
    this.tasks = tasks;
    this.messages = messages;
  }

  @GetMapping("/accounts")
  String list(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Boolean locked,
      @RequestParam(defaultValue = "1") int page,
      Principal reader,
      Locale locale,
      Model model) {
    AccountFilter filter = new AccountFilter(unit, group, q, locked);
    AccountPage found = find.find(filter, page);
    RoleText words = new RoleText(messages, locale);
    model.addAttribute("filter", filter);
    model.addAttribute("found", found);
    model.addAttribute(
        "rows",
        found.accounts().stream().map(a -> AccountRow.of(a, words, reader.getName())).toList());
    model.addAttribute("groups", groups(words));
    return "accounts/list";
  }

  @GetMapping("/accounts/id/{id}")
  String account(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String done,
      Principal reader,
      Locale locale,
      Model model) {
    RoleText words = new RoleText(messages, locale);
    model.addAttribute("account", AccountRow.of(find.get(id), words, reader.getName()));
    model.addAttribute("tasks", tasks.countOf(id));
    model.addAttribute("done", done == null ? null : notice(done, locale));
    return "accounts/account";
  }

  private @Nullable String notice(String done, Locale locale) {
    return messages.getMessage("accounts.done." + done, null, null, locale);
  }

  private static List<GroupChoice> groups(RoleText words) {
    return Stream.of(
            OfficeGroups.REVIEWERS,
            OfficeGroups.APPEAL_BOARD,
            OfficeGroups.LEADERS,
            OfficeGroups.CYCLE_MANAGERS,
            OfficeGroups.AUDITORS,
            OfficeGroups.ADMINISTRATORS)
        .map(group -> new GroupChoice(group, words.of(group)))
        .toList();
  }

  /** A group to look for. */
  record GroupChoice(String id, String name) {}
}
