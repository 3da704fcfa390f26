package vn.egov.notice.persistence;

import java.time.LocalDate;
import org.springframework.data.repository.Repository;
import vn.egov.notice.DigestDay;
import vn.egov.notice.DigestDays;

interface JpaDigestDays extends DigestDays, Repository<DigestDay, LocalDate> {}
