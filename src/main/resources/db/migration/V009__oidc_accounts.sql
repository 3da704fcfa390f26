-- Whom the provider means by an account. Its name for a person may change, or be given to somebody
-- else; the subject stays. An account that is removed takes its binding along, so that whoever gets
-- the name next is somebody else here too; hence the engine's own type of the column.
create table oidc_account (
  account_id ${engineId} not null primary key,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  bound_at datetime not null,
  revision integer not null,
  constraint uq_oidc_account_subject unique (issuer, subject),
  constraint fk_oidc_account_user foreign key (account_id) references ACT_ID_USER (ID_)
    on delete cascade
) ${tableOptions};
