package vn.egov.audit;

/** The trail; nothing is ever changed or removed. */
public interface AuditEntries {

  void add(AuditEntry entry);
}
