-- How full the bucket of an account, an address or a place is, as the instant at which it will be
-- empty, in milliseconds: vn.egov.access.throttle.Allowance. Keys are digests.
create table sign_in_failure (
  bucket varchar(64) not null primary key,
  account_key varchar(64),
  empty_at bigint not null
) ${tableOptions};
create index ix_sign_in_failure_account on sign_in_failure (account_key);
create index ix_sign_in_failure_empty on sign_in_failure (empty_at);
-- Browsers in which an account has signed in.
create table known_device (
  device varchar(64) not null,
  account_key varchar(64) not null,
  used_on date not null,
  primary key (device, account_key)
) ${tableOptions};
create index ix_known_device_account on known_device (account_key);
create index ix_known_device_used on known_device (used_on);
