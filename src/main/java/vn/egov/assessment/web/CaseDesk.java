package vn.egov.assessment.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.CaseFilter;
import vn.egov.assessment.CaseReading;
import vn.egov.assessment.ListCases;
import vn.egov.assessment.ReadCase;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.cycle.CycleCode;

/**
 * Hands out case files and lists of them to pages and programs alike. A file that is somebody
 * else's is not there, just like one that does not exist; that somebody asked is put on the trail.
 */
@Component
class CaseDesk {

  static final int MAX_SIZE = 200;
  private static final int MAX_PAGE = 100_000;

  private final ReadCase readCase;
  private final ListCases listCases;
  private final AuditTrail trail;

  CaseDesk(ReadCase readCase, ListCases listCases, AuditTrail trail) {
    this.readCase = readCase;
    this.listCases = listCases;
    this.trail = trail;
  }

  CaseReading read(String cycle, String unit, Authentication user) {
    AssessmentKey key = key(cycle, unit);
    return readCase
        .read(key, Readers.of(user))
        .orElseThrow(
            () -> {
              trail.record(AuditEvent.of(AuditAction.ACCESS_REFUSED).onCase(cycle, unit));
              return notThere();
            });
  }

  ListCases.Page list(String cycle, CaseFilter filter, int page, int size, Authentication user) {
    if (page < 0 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return listCases
        .list(cycle(cycle), Readers.of(user), filter, page, size)
        .orElseThrow(CaseDesk::notThere);
  }

  private static AssessmentKey key(String cycle, String unit) {
    try {
      return AssessmentKey.of(cycle, unit);
    } catch (IllegalArgumentException e) {
      throw notThere();
    }
  }

  private static CycleCode cycle(String code) {
    try {
      return new CycleCode(code);
    } catch (IllegalArgumentException e) {
      throw notThere();
    }
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
