package vn.egov.access.accounts;

/**
 * @param update whether accounts that exist are changed to what the table says; otherwise one that
 *     differs is a fault
 * @param newPasswords whether accounts that still have their initial password get another one: for
 *     passwords that were lost before anybody used them
 */
public record ImportOptions(boolean update, boolean newPasswords) {}
