package vn.egov.extension.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.assessment.AssessmentKey;
import vn.egov.cycle.CycleCode;

/** Codes in addresses; what cannot be one is not there. */
final class Codes {

  private Codes() {}

  static CycleCode cycle(String code) {
    try {
      return new CycleCode(code);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
    }
  }

  static AssessmentKey assessment(String cycle, String unit) {
    try {
      return AssessmentKey.of(cycle, unit);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
    }
  }
}
