package vn.egov.notice;

import java.time.LocalDate;

/** The days whose digests are written. */
public interface DigestDays {

  boolean existsById(LocalDate day);

  DigestDay save(DigestDay day);
}
