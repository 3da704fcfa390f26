create table assessment_cycle (
  code varchar(20) not null primary key,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  period_from date not null,
  period_to date not null,
  criteria_set varchar(10) not null,
  tiers varchar(100) not null,
  verified_by_district boolean not null,
  submission_deadline date not null,
  verification_deadline date,
  review_deadline date not null,
  appeal_deadline date not null,
  reminder_days varchar(100) not null,
  return_days integer not null,
  response_days integer not null,
  status varchar(20) not null,
  launched_at datetime not null,
  launched_by varchar(64) not null,
  decision_number varchar(50),
  decision_date date,
  approved_by varchar(64),
  approval_remarks varchar(2000),
  published_at datetime,
  revision integer not null,
  constraint fk_cycle_criteria_set foreign key (criteria_set) references criteria_set (version)
) ${tableOptions};
create table cycle_participant (
  id varchar(40) not null primary key,
  cycle_code varchar(20) not null,
  unit_code varchar(12) not null,
  chunk integer not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  tier varchar(20) not null,
  verifier_code varchar(12),
  revision integer not null,
  constraint uq_participant unique (cycle_code, unit_code),
  constraint fk_participant_cycle foreign key (cycle_code) references assessment_cycle (code)
) ${tableOptions};
create index ix_participant_chunk on cycle_participant (cycle_code, chunk);
create table assessment (
  id varchar(40) not null primary key,
  cycle_code varchar(20) not null,
  unit_code varchar(12) not null,
  tier varchar(20) not null,
  status varchar(20) not null,
  verification varchar(20) not null,
  submissions integer not null,
  review_returns integer not null,
  submission_due datetime not null,
  submitted_at datetime,
  reminded_at datetime,
  return_remarks varchar(2000),
  verified_by varchar(64),
  reviewed_by varchar(64),
  reviewers varchar(1000) default '' not null,
  announced boolean not null,
  response_due datetime,
  response varchar(20),
  appeal_grounds varchar(2000),
  decided_by varchar(64),
  decision_remarks varchar(2000),
  revision integer not null,
  constraint uq_assessment unique (cycle_code, unit_code),
  constraint fk_assessment_participant foreign key (cycle_code, unit_code)
    references cycle_participant (cycle_code, unit_code)
) ${tableOptions};
create index ix_assessment_status on assessment (cycle_code, status);
create table assessment_sheet (
  id bigint not null auto_increment primary key,
  assessment_id varchar(40) not null,
  stage varchar(20) not null,
  content ${document} not null,
  remarks varchar(2000),
  made_by varchar(64) not null,
  made_at datetime not null,
  constraint fk_sheet_assessment foreign key (assessment_id) references assessment (id)
) ${tableOptions};
create index ix_sheet_assessment on assessment_sheet (assessment_id, stage);
create table assessment_scorecard (
  id bigint not null auto_increment primary key,
  assessment_id varchar(40) not null,
  stage varchar(20) not null,
  content ${document} not null,
  written_at datetime not null,
  constraint fk_scorecard_assessment foreign key (assessment_id) references assessment (id)
) ${tableOptions};
create index ix_scorecard_assessment on assessment_scorecard (assessment_id);
