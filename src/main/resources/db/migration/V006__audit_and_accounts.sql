create table audit_entry (
  id bigint not null auto_increment primary key,
  made_at datetime not null,
  actor varchar(64) not null,
  address varchar(45),
  action varchar(40) not null,
  cycle_code varchar(20),
  unit_code varchar(12),
  subject varchar(64),
  details varchar(4000),
  state_of varchar(80),
  state_hash varchar(64)
) ${tableOptions};
create index ix_audit_case on audit_entry (cycle_code, unit_code);
create index ix_audit_actor on audit_entry (actor);
create index ix_audit_subject on audit_entry (subject);
create index ix_audit_action on audit_entry (action);
create index ix_audit_made_at on audit_entry (made_at);
create index ix_audit_state on audit_entry (state_of);
create table audit_seal (
  number bigint not null primary key,
  entry_id bigint not null,
  sealed_at datetime not null,
  hash varchar(64) not null,
  constraint uq_audit_seal_entry unique (entry_id)
) ${tableOptions};
create table account_standing (
  account_id varchar(64) not null primary key,
  initial_password boolean not null,
  locked boolean not null,
  lock_reason varchar(500),
  stamp integer not null,
  changed_at datetime not null,
  revision integer not null
) ${tableOptions};
