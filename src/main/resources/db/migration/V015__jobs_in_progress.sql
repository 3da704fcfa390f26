-- Whoever acquires jobs asks of each whether another one of its process is in progress. Where so many
-- timers have just been made that the statistics don't know them yet, MySQL answered by reading the
-- whole table for each; from this index alone it can answer without the table, so that it never does.
create index EGOV_IDX_JOB_IN_PROGRESS on ACT_RU_JOB (PROCESS_INSTANCE_ID_, EXCLUSIVE_, LOCK_OWNER_, LOCK_EXP_TIME_);
