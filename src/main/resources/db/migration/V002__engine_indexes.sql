-- Two indexes that the engine's schema lacks: every task completion looks for sub-tasks,
-- every acquisition of jobs looks for due dates.
create index EGOV_IDX_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_);
create index EGOV_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_);
