package vn.egov.audit.persistence;

import org.springframework.data.repository.Repository;
import vn.egov.audit.AuditEntries;
import vn.egov.audit.AuditEntry;

interface JpaAuditEntries extends AuditEntries, Repository<AuditEntry, Long> {

  void save(AuditEntry entry);

  @Override
  default void add(AuditEntry entry) {
    save(entry);
  }
}
