package vn.egov.notice;

import org.jspecify.annotations.Nullable;

/** Which notices are asked for; null for all. */
public record NoticeFilter(
    @Nullable NoticeState state,
    @Nullable NoticeKind kind,
    @Nullable String cycle,
    @Nullable String unit) {

  public static final NoticeFilter ALL = new NoticeFilter(null, null, null, null);
}
