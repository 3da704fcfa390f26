package vn.egov.access.accounts;

/** An account to be created. */
record NewAccount(AccountEntry entry, InitialPassword password) {}
