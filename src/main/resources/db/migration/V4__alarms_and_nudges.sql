-- What is due, and when. The columns are db-scheduler's, which takes what is due from here; an
-- instance is a chat and the name of an alarm, such as 42:desk. The data is the time it was first
-- due, where it had to be put off; 8 bytes, milliseconds since 1970.
CREATE TABLE alarm (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamp with time zone NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX alarm_execution_time ON alarm (execution_time);

-- Only what is being worked on has a heartbeat.
CREATE INDEX alarm_last_heartbeat ON alarm (last_heartbeat) WHERE last_heartbeat IS NOT NULL;

-- What is remembered of the reminders somebody was sent.
CREATE TABLE nudge (
    chat    bigint PRIMARY KEY,
    version bigint NOT NULL,
    body    text NOT NULL -- JSON
);
