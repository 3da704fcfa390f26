package vn.egov.notice.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Participants;
import vn.egov.notice.Notice;
import vn.egov.notice.NoticeState;
import vn.egov.notice.Notices;
import vn.egov.shared.BilingualText;

/** Reads all that a delivery needs, so that no connection to the database is held during it. */
@Component
class MailPreparation {

  private static final BilingualText NONE = new BilingualText("", "");

  private final Notices notices;
  private final Cycles cycles;
  private final Participants participants;
  private final Links links;
  private final MailText texts;

  MailPreparation(
      Notices notices, Cycles cycles, Participants participants, Links links, MailText texts) {
    this.notices = notices;
    this.cycles = cycles;
    this.participants = participants;
    this.links = links;
    this.texts = texts;
  }

  @Transactional(readOnly = true)
  public Prepared prepare(List<String> ids) {
    List<Notice> found = notices.withIds(ids);
    List<Notice> open = found.stream().filter(n -> n.state() != NoticeState.SENT).toList();
    return new Prepared(
        found.stream().filter(n -> n.state() == NoticeState.SENT).map(Notice::id).toList(),
        open.stream().filter(n -> n.kind().isSpread()).map(Notice::id).toList(),
        open.stream().filter(n -> n.address().isPresent()).map(this::mail).toList());
  }

  private Mail mail(Notice notice) {
    return new Mail(
        notice.id(), notice.address().orElseThrow(), notice.madeAt(), texts.of(facts(notice)));
  }

  private Facts facts(Notice notice) {
    return new Facts(
        notice.kind(),
        unitName(notice),
        notice
            .cycle()
            .map(CycleCode::value)
            .flatMap(cycles::find)
            .map(cycle -> cycle.name())
            .orElse(NONE),
        notice.due().orElse(null),
        notice.detail().orElse(null),
        links.of(notice));
  }

  private BilingualText unitName(Notice notice) {
    if (notice.unit().isEmpty() || notice.cycle().isEmpty()) {
      return NONE;
    }
    String unit = notice.unit().get().value();
    return participants
        .find(notice.cycle().get().value(), unit)
        .map(participant -> participant.name())
        .orElse(new BilingualText(unit, unit));
  }

  /**
   * @param sent those for which there is nothing left to do
   * @param spread those that are passed on to every unit
   */
  record Prepared(List<String> sent, List<String> spread, List<Mail> mails) {}
}
