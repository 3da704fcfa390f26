-- The secret of an address is not here, only its SHA-256. An account that is removed takes its
-- address along, so that whoever gets the name next has none; hence the engine's own type.
create table calendar_feed (
  account_id ${engineId} not null primary key,
  token_hash varchar(64) not null,
  language varchar(10) not null,
  created_at datetime not null,
  revision integer not null,
  constraint uq_calendar_feed_token unique (token_hash),
  constraint fk_calendar_feed_user foreign key (account_id) references ACT_ID_USER (ID_)
    on delete cascade
) ${tableOptions};
