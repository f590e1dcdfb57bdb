-- One SQL for SQLite and PostgreSQL. Times are milliseconds since 1970, in UTC.

-- Somebody in a private chat. No name, no typed words.
CREATE TABLE person (
    chat         bigint PRIMARY KEY,
    language     text NOT NULL,
    country      text,
    verdict      text, -- JSON
    profile      text, -- JSON
    crisis_until bigint,
    rescreened   bigint
);

-- A conversation under way; kept for a day after it was last touched.
CREATE TABLE session (
    chat     bigint PRIMARY KEY,
    version  bigint NOT NULL,
    saved_at bigint NOT NULL,
    body     text NOT NULL -- JSON
);

CREATE INDEX session_saved_at ON session (saved_at);

-- A finished session.
CREATE TABLE done (
    chat        bigint NOT NULL,
    nth         integer NOT NULL, -- the person's first is 1
    finished_at bigint NOT NULL,
    stretches   text NOT NULL, -- JSON list of ids
    hurt        text NOT NULL, -- JSON list of ids
    outcome     text NOT NULL,
    pain_before integer NOT NULL,
    pain_after  integer NOT NULL,
    PRIMARY KEY (chat, nth)
);

-- What the messenger calls a picture it already has.
CREATE TABLE file_id (
    picture text PRIMARY KEY,
    file_id text NOT NULL
);
