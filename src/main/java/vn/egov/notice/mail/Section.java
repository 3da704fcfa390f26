package vn.egov.notice.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail in one language, for the templates.
 *
 * @param detail what somebody wrote, as it was typed
 */
record Section(
    String language,
    String office,
    String title,
    String body,
    List<String> lines,
    @Nullable String detailLabel,
    @Nullable String detail,
    String linkLabel,
    String footer) {}
