create table unit_result (
  id varchar(40) not null primary key,
  cycle_code varchar(20) not null,
  unit_code varchar(12) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  tier varchar(20) not null,
  status varchar(20) not null,
  verification varchar(20) not null,
  rank_in_tier integer,
  content ${document},
  revision integer not null,
  constraint uq_unit_result unique (cycle_code, unit_code),
  constraint fk_unit_result_participant foreign key (cycle_code, unit_code)
    references cycle_participant (cycle_code, unit_code)
) ${tableOptions};
create index ix_unit_result_tier on unit_result (cycle_code, tier);
create table publication (
  cycle_code varchar(20) not null primary key,
  published_at datetime not null,
  content_hash varchar(64) not null,
  revision integer not null,
  constraint fk_publication_cycle foreign key (cycle_code) references assessment_cycle (code)
) ${tableOptions};
