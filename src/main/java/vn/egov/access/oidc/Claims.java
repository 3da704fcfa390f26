package vn.egov.access.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the provider says of a person. Only text counts; whatever else stands there is nothing. */
record Claims(Map<String, Object> all) {

  /**
   * @param path the name of a claim, which may contain dots, or names that lead from claim to claim
   */
  Optional<String> text(String path) {
    return find(path) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /**
   * The values of a list, or of a claim that is one value by itself. A value is never taken apart.
   */
  List<String> texts(String path) {
    Object found = find(path);
    Stream<?> values =
        found instanceof Collection<?> list ? list.stream() : Stream.ofNullable(found);
    return values.filter(String.class::isInstance).map(String.class::cast).toList();
  }

  private @Nullable Object find(String path) {
    Object found = all.get(path);
    return found != null || !path.contains(".") ? found : nested(path);
  }

  private @Nullable Object nested(String path) {
    Object found = all;
    for (String name : path.split("\\.")) {
      found = found instanceof Map<?, ?> claims ? claims.get(name) : null;
    }
    return found;
  }
}
