package vn.egov.access.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the table says otherwise than the account that exists.
 *
 * @param field {@code name}, {@code email} or {@code role}
 * @param before blank for none
 */
public record FactChange(String field, String before, String after) {

  static List<FactChange> between(AccountView account, AccountEntry entry) {
    List<FactChange> changes = new ArrayList<>();
    add(changes, "name", account.name(), entry.name());
    add(changes, "email", orBlank(account.email()), orBlank(entry.email()));
    add(changes, "role", inWords(account.posts()), inWords(entry.posts()));
    return changes;
  }

  static String inWords(Collection<Post> posts) {
    return posts.stream().map(Post::toString).collect(Collectors.joining(", "));
  }

  private static void add(List<FactChange> changes, String field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new FactChange(field, before, after));
    }
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
