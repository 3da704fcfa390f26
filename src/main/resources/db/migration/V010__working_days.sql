create table work_year (
  calendar_year integer not null primary key,
  source varchar(500) not null,
  imported_by varchar(64) not null,
  imported_at datetime not null,
  revision integer not null
) ${tableOptions};
create table work_day (
  calendar_year integer not null,
  calendar_date date not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  source varchar(500),
  constraint pk_work_day primary key (calendar_year, calendar_date),
  constraint fk_work_day_year foreign key (calendar_year) references work_year (calendar_year)
) ${tableOptions};
