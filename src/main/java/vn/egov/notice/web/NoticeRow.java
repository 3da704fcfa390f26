package vn.egov.notice.web;

import org.jspecify.annotations.Nullable;
import vn.egov.notice.Notice;
import vn.egov.notice.NoticeState;

/**
 * A notice as a row of a table.
 *
 * @param page the file that it is about, for the unit itself
 */
record NoticeRow(
    String id,
    String made,
    String kind,
    @Nullable String cycle,
    @Nullable String unit,
    String audience,
    @Nullable String address,
    String state,
    @Nullable String sent,
    int attempts,
    @Nullable String failure,
    boolean stuck,
    @Nullable String due,
    @Nullable String detail,
    @Nullable String page) {

  static NoticeRow of(Notice notice, NoticeWording wording) {
    boolean ofUnit = notice.audience().startsWith("unit-") && notice.cycle().isPresent();
    return new NoticeRow(
        notice.id(),
        wording.time(notice.madeAt()),
        wording.value(notice.kind()),
        notice.cycle().map(Object::toString).orElse(null),
        notice.unit().map(Object::toString).orElse(null),
        notice.audience(),
        notice.address().orElse(null),
        wording.value(notice.state()),
        notice.sentAt().map(wording::time).orElse(null),
        notice.attempts(),
        notice.failure().orElse(null),
        notice.state() == NoticeState.FAILED || notice.state() == NoticeState.NO_ADDRESS,
        notice.due().map(wording::day).orElse(null),
        notice.audience().startsWith("@") ? null : notice.detail().orElse(null),
        ofUnit
            ? "/cases/" + notice.cycle().orElseThrow() + "/" + notice.unit().orElseThrow()
            : null);
  }
}
