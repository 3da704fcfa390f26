create table unit (
  id bigint not null auto_increment primary key,
  code varchar(12) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  tier varchar(20) not null,
  parent_code varchar(12),
  verifier_code varchar(12),
  email varchar(255),
  valid_from date not null,
  valid_until date,
  constraint uq_unit unique (code, valid_from)
) ${tableOptions};
create table criteria_set (
  version varchar(10) not null primary key,
  published boolean not null,
  content ${document} not null,
  saved_at datetime not null,
  revision integer not null
) ${tableOptions};
