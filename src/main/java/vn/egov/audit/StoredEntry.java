package vn.egov.audit;

/**
 * An entry in the database.
 *
 * @param id in the order of storing, with gaps where something was rolled back
 */
public record StoredEntry(long id, AuditEntry entry) {}
