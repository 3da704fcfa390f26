alter table assessment_cycle add column grace_end date default '2000-01-01' not null;
update assessment_cycle set grace_end = submission_deadline;
alter table assessment_cycle alter column grace_end drop default;
alter table assessment add column accepted_until datetime default '2000-01-01 00:00:00' not null;
update assessment set accepted_until = submission_due;
alter table assessment alter column accepted_until drop default;
alter table assessment add column late boolean default false not null;
alter table assessment alter column late drop default;
