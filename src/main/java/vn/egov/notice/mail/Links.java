package vn.egov.notice.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.notice.Notice;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.OpenTasks;

/** Addresses for people to follow. They begin as the operator says, whoever asks under whatever. */
@Component
class Links {

  private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

  private final String base;
  private final OpenTasks tasks;

  Links(@Value("${egov.base-url}") String base, OpenTasks tasks) {
    this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    this.tasks = tasks;
  }

  String of(Notice notice) {
    NoticeKind.Link link = notice.kind().link();
    String cycle = notice.cycle().map(code -> code.value()).orElse("");
    return switch (link) {
      case DECLARE, RESPOND ->
          base + tasks.find(keyOf(notice), link).map(Links::task).orElse(page(notice));
      case CASE -> base + page(notice);
      case CASES -> base + "/cases?cycle=" + cycle;
      case RESULTS -> base + "/cycles/" + cycle;
      case TASKS -> base + TASKLIST;
    };
  }

  /** An example, for a page that shows what mails look like. */
  String sample(NoticeKind kind) {
    return switch (kind.link()) {
      case DECLARE, RESPOND -> base + task("00000000-0000-0000-0000-000000000000");
      case CASE -> base + "/cases/2030-H1/061";
      case CASES -> base + "/cases?cycle=2030-H1";
      case RESULTS -> base + "/cycles/2030-H1";
      case TASKS -> base + TASKLIST;
    };
  }

  private static String task(String id) {
    return TASKLIST + "?task=" + id;
  }

  private static AssessmentKey keyOf(Notice notice) {
    return new AssessmentKey(notice.cycle().orElseThrow(), notice.unit().orElseThrow());
  }

  private static String page(Notice notice) {
    return "/cases/" + keyOf(notice);
  }
}
