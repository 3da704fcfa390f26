package vn.egov.notice;

import java.util.Optional;
import vn.egov.assessment.AssessmentKey;

/** Where a case waits for its unit, for links that lead there. */
public interface OpenTasks {

  /** Id of the open task of that kind; empty while there is none. */
  Optional<String> find(AssessmentKey key, NoticeKind.Link link);
}
