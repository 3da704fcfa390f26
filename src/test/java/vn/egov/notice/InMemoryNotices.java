package vn.egov.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryNotices implements Notices {

  private final Map<String, Notice> byId = new LinkedHashMap<>();

  List<Notice> all() {
    return new ArrayList<>(byId.values());
  }

  @Override
  public Optional<Notice> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Notice> withIds(Collection<String> ids) {
    return byId.values().stream().filter(n -> ids.contains(n.id())).toList();
  }

  @Override
  public List<String> existing(Collection<String> ids) {
    return withIds(ids).stream().map(Notice::id).toList();
  }

  @Override
  public List<Notice> oldest(NoticeState state, int size) {
    return byId.values().stream().filter(n -> n.state() == state).limit(size).toList();
  }

  @Override
  public Notice save(Notice notice) {
    if (byId.putIfAbsent(notice.id(), notice) != null) {
      throw new IllegalStateException("there is one already: " + notice.eventKey());
    }
    return notice;
  }
}
