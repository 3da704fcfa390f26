package vn.egov.notice.mail;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.Work;
import vn.egov.shared.BilingualText;

/** What mails of a kind look like, with data of nobody. */
@Component
public class MailPreview {

  private final MailText texts;
  private final Links links;

  MailPreview(MailText texts, Links links) {
    this.texts = texts;
    this.links = links;
  }

  public MailContent of(NoticeKind kind) {
    return texts.of(
        new Facts(
            kind,
            new BilingualText("UBND huyện Ba Bể", "Ba Bể District"),
            new BilingualText("Sáu tháng đầu năm 2030", "First half of 2030"),
            LocalDate.of(2030, 7, 5),
            detail(kind),
            links.sample(kind)));
  }

  private static String detail(NoticeKind kind) {
    return switch (kind) {
      case DIGEST ->
          String.join(
              "\n",
              List.of(
                  new Work(Work.Kind.REVIEW, "2030-H1", null, 12, 3).line(),
                  new Work(Work.Kind.VERIFICATION, "2030-H1", "061", 5, 0).line()));
      case ADJUSTED_RESULT_ANNOUNCED -> "X.SS.CS.04, X.SS.HT.01";
      case REVIEW_OVERDUE -> "12";
      case DATES_CHANGED -> "Công văn số 12/UBND-KGVX";
      case RETURNED_BY_DISTRICT, RETURNED_BY_REVIEWER ->
          "Thiếu tài liệu kiểm chứng.\nXin bổ sung <b>trước</b> thời hạn.";
      default -> "";
    };
  }
}
