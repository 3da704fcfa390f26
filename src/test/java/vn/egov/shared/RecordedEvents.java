package vn.egov.shared;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was announced. */
public final class RecordedEvents implements Events {

  private final List<Object> all = new ArrayList<>();

  @Override
  public void announce(Object event) {
    all.add(event);
  }

  public List<Object> all() {
    return List.copyOf(all);
  }

  public <T> List<T> of(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public void forget() {
    all.clear();
  }
}
