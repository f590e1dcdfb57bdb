-- The plan of a group or a channel. Nothing about anybody's health is kept of those.
CREATE TABLE team_plan (
    chat    bigint PRIMARY KEY,
    version bigint NOT NULL,
    setter  bigint NOT NULL, -- who set it up, to be told when it cannot go on; 0 for nobody
    body    text NOT NULL -- JSON
);

CREATE INDEX team_plan_setter ON team_plan (setter);

-- The break that was posted last, until its post is closed.
CREATE TABLE team_break (
    chat      bigint PRIMARY KEY,
    card      integer NOT NULL,
    exercise  text NOT NULL,
    due_at    bigint NOT NULL,
    is_open   boolean NOT NULL,
    joined    integer NOT NULL, -- as the post says; once it is no longer open, for good
    done      integer NOT NULL,
    followed  boolean NOT NULL
);

-- Who takes part; only while the break is open.
CREATE TABLE team_tap (
    chat   bigint NOT NULL,
    person bigint NOT NULL,
    done   boolean NOT NULL,
    PRIMARY KEY (chat, person)
);

CREATE INDEX team_tap_person ON team_tap (person);

-- How many they were, week by week, until the summary is given.
CREATE TABLE team_tally (
    chat   bigint NOT NULL,
    week   bigint NOT NULL, -- its first day, in days since 1970
    breaks integer NOT NULL,
    joined integer NOT NULL,
    done   integer NOT NULL,
    PRIMARY KEY (chat, week)
);
