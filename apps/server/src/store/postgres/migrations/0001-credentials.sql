-- Each key starts with the client, keys are texts that the caller makes, and there is no sequence: a database that is
-- distributed by client needs nothing else. COLLATE "C" orders texts by their bytes, whatever the locale of the database is.

CREATE TABLE client (
  ext_id text COLLATE "C" NOT NULL PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE client_user (
  client_ext_id text COLLATE "C" NOT NULL REFERENCES client (ext_id),
  ext_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (client_ext_id, ext_id)
);

CREATE TABLE policy (
  client_ext_id text COLLATE "C" NOT NULL REFERENCES client (ext_id),
  ext_id text COLLATE "C" NOT NULL,
  type text NOT NULL,
  is_default boolean NOT NULL,
  parameters text NOT NULL,
  PRIMARY KEY (client_ext_id, ext_id)
);

CREATE UNIQUE INDEX one_default_policy_per_type ON policy (client_ext_id, type) WHERE is_default;

-- The document is the body of a 200 response, as it was written: jsonb would sort its members. What is searched by is
-- written beside it. A change leaves all indexed columns as they are, so free space in each page lets it write to no index.
CREATE TABLE credential (
  client_ext_id text COLLATE "C" NOT NULL REFERENCES client (ext_id),
  ext_id text COLLATE "C" NOT NULL,
  type text NOT NULL,
  created text COLLATE "C" NOT NULL,
  user_ext_id text COLLATE "C",
  policy_ext_id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  msisdn text COLLATE "C",
  document text NOT NULL,
  PRIMARY KEY (client_ext_id, ext_id),
  FOREIGN KEY (client_ext_id, user_ext_id) REFERENCES client_user (client_ext_id, ext_id),
  FOREIGN KEY (client_ext_id, policy_ext_id) REFERENCES policy (client_ext_id, ext_id)
) WITH (fillfactor = 80);

CREATE UNIQUE INDEX one_mobile_signature_per_user ON credential (client_ext_id, user_ext_id) WHERE type = 'MobileSignature';
CREATE INDEX credential_by_msisdn ON credential (client_ext_id, msisdn) WHERE type = 'MobileSignature';
CREATE INDEX vasco_by_creation ON credential (client_ext_id, created, ext_id) WHERE type = 'Vasco';
CREATE INDEX credential_of_user ON credential (client_ext_id, user_ext_id, created, ext_id) WHERE user_ext_id IS NOT NULL;

-- The history outlasts its credential. The hash of an entry covers its text and the hash before it. The operation id is
-- made for each write: it tells whether a write whose response was lost has been committed.
CREATE TABLE history (
  client_ext_id text COLLATE "C" NOT NULL,
  credential_ext_id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  op uuid NOT NULL,
  entry text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (client_ext_id, credential_ext_id, position),
  CONSTRAINT history_op UNIQUE (client_ext_id, op)
);

-- Two writes that must not take the same msisdn take turns: each raises the round of the bucket of its msisdn, and fails
-- when another has raised it since it looked. Buckets are few, and say nothing about an msisdn.
CREATE TABLE msisdn_round (
  client_ext_id text COLLATE "C" NOT NULL,
  bucket integer NOT NULL,
  round bigint NOT NULL,
  PRIMARY KEY (client_ext_id, bucket)
) WITH (fillfactor = 50);
