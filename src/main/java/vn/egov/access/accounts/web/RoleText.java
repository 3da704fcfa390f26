package vn.egov.access.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.egov.access.accounts.AccountView;
import vn.egov.access.accounts.FactChange;
import vn.egov.access.accounts.Post;
import vn.egov.access.accounts.Role;
import vn.egov.unit.UnitCode;

/** Groups in the reader's words. */
record RoleText(MessageSource messages, Locale locale) {

  List<String> of(AccountView account) {
    return account.groups().stream().map(this::of).toList();
  }

  /** A change that an import makes to an account. */
  public String change(FactChange change) {
    boolean roles = change.field().equals("role");
    String before = roles ? posts(change.before()) : change.before();
    String after = roles ? posts(change.after()) : change.after();
    return messages.getMessage(
        "accounts.import.change." + change.field(), new Object[] {before, after}, locale);
  }

  /** Posts as programs read them, one or several with commas between. */
  public String posts(String texts) {
    return Stream.of(texts.split(", "))
        .map(text -> Post.ofText(text).map(Post::group).map(this::of).orElse(text))
        .collect(Collectors.joining(", "));
  }

  /** One that is none of ours is called by its id. */
  String of(String group) {
    Optional<Post> post = Post.ofGroup(group);
    UnitCode unit = post.map(Post::unit).orElse(null);
    if (unit == null) {
      return String.valueOf(messages.getMessage("access.group." + group, null, group, locale));
    }
    boolean officer = post.filter(p -> p.role() == Role.OFFICER).isPresent();
    String key = officer ? "access.group.unit" : "access.group.verifier";
    return messages.getMessage(key, new Object[] {unit.value()}, locale);
  }
}
