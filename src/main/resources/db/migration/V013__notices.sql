create table notice (
  id varchar(40) not null primary key,
  event_key varchar(200) not null,
  receiver varchar(210) not null,
  kind varchar(40) not null,
  audience varchar(80) not null,
  address varchar(200),
  cycle_code varchar(20),
  unit_code varchar(12),
  due_day date,
  detail varchar(4000),
  state varchar(20) not null,
  attempts integer not null,
  failure varchar(500),
  made_at datetime not null,
  tried_at datetime,
  sent_at datetime,
  revision integer not null,
  constraint uq_notice unique (event_key, receiver)
) ${tableOptions};
create index ix_notice_made on notice (made_at);
create index ix_notice_state on notice (state, made_at);
create index ix_notice_audience on notice (audience, made_at);
create table notice_digest_day (
  digest_day date not null primary key,
  made_at datetime not null,
  revision integer not null
) ${tableOptions};
-- The engine lets each incident refer to itself, and cascades along that on MySQL. MySQL 9.7 refuses
-- to follow ("cascade delete/update exceeds max tables limit"), so that no incident could ever end.
-- The engine itself deletes what belongs together; on H2 nothing cascades.
alter table ACT_RU_INCIDENT drop constraint ACT_FK_INC_CAUSE;
alter table ACT_RU_INCIDENT drop constraint ACT_FK_INC_RCAUSE;
