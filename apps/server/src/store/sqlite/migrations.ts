import type { DatabaseSync } from "node:sqlite";
import { chainHistory } from "./chain-history.ts";

/** A step of the schema: SQL, or a function where SQL is not enough. It runs inside a transaction. */
export type Migration = string | ((database: DatabaseSync) => void) | Expansion;

/** A step that only adds what older releases do not notice. */
interface Expansion {
  readonly sql: string;
  /** How many steps a release must know to use a file that has been through this one. */
  readonly usableFrom: number;
}

/**
 * The schema, as the steps that lead to it. A file's `user_version` is the number of steps it has been through. A step
 * that has been released is never edited: a change is a new step.
 */
export const migrations: readonly Migration[] = [
  `
  CREATE TABLE client (
    ext_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE user (
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    ext_id TEXT NOT NULL,
    PRIMARY KEY (client_ext_id, ext_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE policy (
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    ext_id TEXT NOT NULL,
    type TEXT NOT NULL,
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
    parameters TEXT NOT NULL CHECK (json_type(parameters) = 'object'),
    PRIMARY KEY (client_ext_id, ext_id)
  ) STRICT, WITHOUT ROWID;

  CREATE UNIQUE INDEX one_default_policy_per_type ON policy (client_ext_id, type) WHERE is_default = 1;

  -- The document is the 200 body. What is searched by is computed from it, so the two cannot disagree.
  CREATE TABLE credential (
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    document TEXT NOT NULL CHECK (json_type(document) = 'object'),
    ext_id TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.extId') STORED,
    type TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.type') STORED,
    user_ext_id TEXT GENERATED ALWAYS AS (document ->> '$.userExtId') STORED,
    policy_ext_id TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.policyExtId') STORED,
    version INTEGER NOT NULL GENERATED ALWAYS AS (document ->> '$.version') STORED,
    msisdn TEXT GENERATED ALWAYS AS (document ->> '$.msisdn') STORED,
    UNIQUE (client_ext_id, ext_id),
    FOREIGN KEY (client_ext_id, user_ext_id) REFERENCES user (client_ext_id, ext_id),
    FOREIGN KEY (client_ext_id, policy_ext_id) REFERENCES policy (client_ext_id, ext_id)
  ) STRICT;

  CREATE UNIQUE INDEX one_mobile_signature_per_user ON credential (client_ext_id, user_ext_id) WHERE type = 'MobileSignature';
  CREATE INDEX credential_by_msisdn ON credential (client_ext_id, msisdn) WHERE type = 'MobileSignature';

  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    subject TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    client_ext_id TEXT NOT NULL,
    credential_ext_id TEXT NOT NULL,
    type TEXT NOT NULL,
    version_before INTEGER NOT NULL,
    version_after INTEGER NOT NULL,
    changed TEXT NOT NULL CHECK (json_type(changed) = 'array'),
    comment TEXT,
    FOREIGN KEY (client_ext_id, credential_ext_id) REFERENCES credential (client_ext_id, ext_id)
  ) STRICT;

  CREATE INDEX history_of_credential ON history (client_ext_id, credential_ext_id, id);
  `,
  `
  -- The key of a credential is written down beside its document, and checked against it, instead of computed from it. What
  -- is computed counts as changed with every change: all indexes were written anew and all of the history was looked at.
  CREATE TABLE keyed_credential (
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    ext_id TEXT NOT NULL CHECK (ext_id = document ->> '$.extId'),
    type TEXT NOT NULL CHECK (type = document ->> '$.type'),
    user_ext_id TEXT CHECK (user_ext_id IS document ->> '$.userExtId'),
    document TEXT NOT NULL CHECK (json_type(document) = 'object'),
    policy_ext_id TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.policyExtId') STORED,
    version INTEGER NOT NULL GENERATED ALWAYS AS (document ->> '$.version') STORED,
    msisdn TEXT GENERATED ALWAYS AS (document ->> '$.msisdn') STORED,
    UNIQUE (client_ext_id, ext_id),
    FOREIGN KEY (client_ext_id, user_ext_id) REFERENCES user (client_ext_id, ext_id),
    FOREIGN KEY (client_ext_id, policy_ext_id) REFERENCES policy (client_ext_id, ext_id)
  ) STRICT;

  -- The history lies in the order in which it is read, so a change writes to one place of it; a version has one entry.
  CREATE TABLE ordered_history (
    client_ext_id TEXT NOT NULL,
    credential_ext_id TEXT NOT NULL,
    version_after INTEGER NOT NULL,
    version_before INTEGER NOT NULL,
    at TEXT NOT NULL,
    subject TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    type TEXT NOT NULL,
    changed TEXT NOT NULL CHECK (json_type(changed) = 'array'),
    comment TEXT,
    PRIMARY KEY (client_ext_id, credential_ext_id, version_after),
    FOREIGN KEY (client_ext_id, credential_ext_id) REFERENCES keyed_credential (client_ext_id, ext_id)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO keyed_credential (client_ext_id, ext_id, type, user_ext_id, document)
    SELECT client_ext_id, ext_id, type, user_ext_id, document FROM credential;
  INSERT INTO ordered_history
    SELECT client_ext_id, credential_ext_id, version_after, version_before, at, subject, operation_id, type, changed, comment
    FROM history;
  DROP TABLE history;
  DROP TABLE credential;
  ALTER TABLE keyed_credential RENAME TO credential;
  ALTER TABLE ordered_history RENAME TO history;

  CREATE UNIQUE INDEX one_mobile_signature_per_user ON credential (client_ext_id, user_ext_id) WHERE type = 'MobileSignature';
  CREATE INDEX credential_by_msisdn ON credential (client_ext_id, msisdn) WHERE type = 'MobileSignature';
  `,
  `
  -- Lists are read in the order of creation. The time of creation never changes, so a change writes to no index of a list.
  CREATE TABLE listed_credential (
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    ext_id TEXT NOT NULL CHECK (ext_id = document ->> '$.extId'),
    type TEXT NOT NULL CHECK (type = document ->> '$.type'),
    created TEXT NOT NULL CHECK (created = document ->> '$.created'),
    user_ext_id TEXT CHECK (user_ext_id IS document ->> '$.userExtId'),
    document TEXT NOT NULL CHECK (json_type(document) = 'object'),
    policy_ext_id TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.policyExtId') STORED,
    version INTEGER NOT NULL GENERATED ALWAYS AS (document ->> '$.version') STORED,
    msisdn TEXT GENERATED ALWAYS AS (document ->> '$.msisdn') STORED,
    UNIQUE (client_ext_id, ext_id),
    FOREIGN KEY (client_ext_id, user_ext_id) REFERENCES user (client_ext_id, ext_id),
    FOREIGN KEY (client_ext_id, policy_ext_id) REFERENCES policy (client_ext_id, ext_id)
  ) STRICT;

  -- The history outlasts its credential. A creation has no version before it, a removal none after it, and versions begin
  -- again when a credential is created again, so entries are counted.
  CREATE TABLE lasting_history (
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    credential_ext_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    version_before INTEGER,
    version_after INTEGER CHECK (version_before IS NOT NULL OR version_after IS NOT NULL),
    at TEXT NOT NULL,
    subject TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    type TEXT NOT NULL,
    changed TEXT NOT NULL CHECK (json_type(changed) = 'array'),
    comment TEXT,
    PRIMARY KEY (client_ext_id, credential_ext_id, position)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO listed_credential (client_ext_id, ext_id, type, created, user_ext_id, document)
    SELECT client_ext_id, ext_id, type, document ->> '$.created', user_ext_id, document FROM credential;
  INSERT INTO lasting_history
    SELECT client_ext_id, credential_ext_id,
      row_number() OVER (PARTITION BY client_ext_id, credential_ext_id ORDER BY version_after),
      version_before, version_after, at, subject, operation_id, type, changed, comment
    FROM history;
  DROP TABLE history;
  DROP TABLE credential;
  ALTER TABLE listed_credential RENAME TO credential;
  ALTER TABLE lasting_history RENAME TO history;

  CREATE UNIQUE INDEX one_mobile_signature_per_user ON credential (client_ext_id, user_ext_id) WHERE type = 'MobileSignature';
  CREATE INDEX credential_by_msisdn ON credential (client_ext_id, msisdn) WHERE type = 'MobileSignature';
  CREATE INDEX vasco_by_creation ON credential (client_ext_id, created, ext_id) WHERE type = 'Vasco';
  CREATE INDEX credential_of_user ON credential (client_ext_id, user_ext_id, created, ext_id) WHERE user_ext_id IS NOT NULL;
  `,
  chainHistory,
  `
  -- History lies in the order of time, so entries that are committed together share pages. In the order of credentials, each
  -- entry was a page to write, and an index would be one, too. Instead, each entry names the one before it.
  CREATE TABLE appended_history (
    id INTEGER PRIMARY KEY,
    previous_id INTEGER NOT NULL,
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    credential_ext_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    version_before INTEGER,
    version_after INTEGER CHECK (version_before IS NOT NULL OR version_after IS NOT NULL),
    at TEXT NOT NULL,
    subject TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    type TEXT NOT NULL,
    changed TEXT NOT NULL CHECK (json_type(changed) = 'array'),
    comment TEXT,
    hash TEXT NOT NULL
  ) STRICT;

  -- One short row for each credential, removed or not. A longer history does not make it larger.
  CREATE TABLE last_entry (
    client_ext_id TEXT NOT NULL,
    credential_ext_id TEXT NOT NULL,
    id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (client_ext_id, credential_ext_id)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO appended_history
    SELECT row_number() OVER all_entries,
      iif(row_number() OVER one_credential = 1, 0, row_number() OVER all_entries - 1),
      client_ext_id, credential_ext_id, position, version_before, version_after, at, subject, operation_id, type, changed,
      comment, hash
    FROM history
    WINDOW all_entries AS (ORDER BY client_ext_id, credential_ext_id, position),
      one_credential AS (PARTITION BY client_ext_id, credential_ext_id ORDER BY position);
  INSERT INTO last_entry
    SELECT client_ext_id, credential_ext_id, id, position, hash FROM appended_history
    WHERE id IN (SELECT max(id) FROM appended_history GROUP BY client_ext_id, credential_ext_id);
  DROP TABLE history;
  ALTER TABLE appended_history RENAME TO history;
  `,
];
