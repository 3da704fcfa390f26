package vn.egov.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All notices. */
public interface Notices {

  Optional<Notice> find(String id);

  List<Notice> withIds(Collection<String> ids);

  /** Which of these ids exist. */
  List<String> existing(Collection<String> ids);

  /** Oldest first. */
  List<Notice> oldest(NoticeState state, int size);

  Notice save(Notice notice);
}
