package vn.egov.notice.mail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.egov.notice.Delivery;
import vn.egov.notice.SpreadNotice;

/** Delivers notices: by mail, or, where one concerns every unit, by writing theirs. */
@Component
class MailDelivery implements Delivery {

  private final MailPreparation preparation;
  private final SpreadNotice spreadNotice;
  private final Post post;

  MailDelivery(MailPreparation preparation, SpreadNotice spreadNotice, Post post) {
    this.preparation = preparation;
    this.spreadNotice = spreadNotice;
    this.post = post;
  }

  @Override
  public List<Outcome> deliver(List<String> ids) {
    MailPreparation.Prepared prepared = preparation.prepare(ids);
    List<Outcome> outcomes = new ArrayList<>();
    prepared.sent().forEach(id -> outcomes.add(Outcome.sent(id)));
    for (String id : prepared.spread()) {
      int chunk = 1;
      while (spreadNotice.spread(id, chunk)) {
        chunk++;
      }
      outcomes.add(Outcome.sent(id));
    }
    if (!prepared.mails().isEmpty()) {
      outcomes.addAll(post.send(prepared.mails()));
    }
    return outcomes;
  }
}
