-- When somebody wants to be reminded.
ALTER TABLE person ADD COLUMN rhythm text; -- JSON; null as long as nothing was set up
