package vn.egov.notice.mail;

import java.util.List;
import vn.egov.notice.Delivery;

/** Where mails go. */
interface Post {

  /** What became of each, in the same order. */
  List<Delivery.Outcome> send(List<Mail> mails);
}
