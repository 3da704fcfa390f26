package vn.egov.notice.mail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.egov.notice.NoticeKind;
import vn.egov.shared.BilingualText;

/**
 * What a mail tells, in both languages.
 *
 * @param unit name of the unit; empty for what concerns none
 * @param cycle name of the cycle, likewise
 * @param link address that the mail leads to
 */
record Facts(
    NoticeKind kind,
    BilingualText unit,
    BilingualText cycle,
    @Nullable LocalDate due,
    @Nullable String detail,
    String link) {}
