package vn.egov.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists of notices. */
public interface NoticeLists {

  /** Newest first. */
  List<Notice> page(NoticeFilter filter, int first, int size);

  /** How many there are in each state; the filter's own state is left out of account. */
  Map<NoticeState, Long> counts(NoticeFilter filter);

  /** What these audiences were told, each event once, newest first. */
  List<Notice> toldTo(Collection<String> audiences, int size);
}
