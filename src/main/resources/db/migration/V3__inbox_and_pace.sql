-- What a webhook has brought. The body is there until it is dealt with, a second mostly; the number
-- stays for two days, so that what comes twice is known again.
CREATE TABLE inbox (
    update_id   bigint PRIMARY KEY,
    chat        bigint NOT NULL, -- 0 when dealt with
    received_at bigint NOT NULL,
    body        text -- JSON without anybody's name
);

CREATE INDEX inbox_waiting ON inbox (chat, update_id) WHERE body IS NOT NULL;
CREATE INDEX inbox_received_at ON inbox (received_at);

-- How fast several processes together send: a token bucket a chat, and one for all (number 0).
-- Used on PostgreSQL only.
CREATE TABLE pace (
    id         bigint PRIMARY KEY,
    state      bytea,
    expires_at bigint
);

CREATE INDEX pace_expires_at ON pace (expires_at);
