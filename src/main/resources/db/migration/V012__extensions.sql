alter table assessment add column verification_due datetime;
alter table assessment add column review_due datetime;
alter table assessment add column appeal_due datetime;
alter table assessment add column reopened_at datetime;
alter table assessment add column reopening_reason varchar(2000);
alter table assessment add column reopening_decision varchar(50);
create table deadline_extension (
  id bigint not null auto_increment primary key,
  cycle_code varchar(20) not null,
  request_key varchar(100) not null,
  scope varchar(20) not null,
  scope_code varchar(20),
  stage varchar(20) not null,
  old_day date not null,
  new_day date not null,
  reason varchar(2000) not null,
  decision_number varchar(50),
  decided_by varchar(64) not null,
  decided_at datetime not null,
  chunks integer not null,
  constraint uq_extension_request unique (cycle_code, request_key),
  constraint fk_extension_cycle foreign key (cycle_code) references assessment_cycle (code)
) ${tableOptions};
create table extension_move (
  id varchar(60) not null primary key,
  extension_id bigint not null,
  cycle_code varchar(20) not null,
  unit_code varchar(12) not null,
  stage varchar(20) not null,
  chunk integer not null,
  state varchar(20) not null,
  old_day date not null,
  new_day date not null,
  done_at datetime,
  revision integer not null,
  constraint uq_extension_move unique (extension_id, unit_code, stage),
  constraint fk_move_extension foreign key (extension_id) references deadline_extension (id)
) ${tableOptions};
create index ix_move_chunk on extension_move (extension_id, chunk, state);
create index ix_move_unit on extension_move (cycle_code, unit_code);
